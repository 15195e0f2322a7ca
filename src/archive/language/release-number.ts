/** The line that numbers a press release or an official statement. */
// "No. 405/HM/KOMINFO/09/2022"   "Siaran Pers Nomor: 88/HM.01.04/KPK/56/08/2020"
export const releaseNumber = /^(?:siaran pers )?(?:no|nomor)\.? ?:? ?(?=\S*\d)\S{3,50}(?: \d{4})?$/i;
