// Ordinary English words that Indonesian news prints with capitals: names of programmes, features, illnesses, awards and departments.
// Source: general knowledge; words that are often names stay out.

const block = `
  ability about above absolute abuse academic accelerator accelerators acceptance accessory accident accounting
  accounts achievement acid across actions active acute adaptive addiction additional adoption adult adults adventure
  advertising advice advisor advisory aerial aero aesthetic african after again against agents aging agriculture aid
  aircraft alarm alerts aligned allergy alpha alternative altitude always amateur ambassadors amendment analysis
  analyst analytics ancient animal animals annual anomalous anomaly answer antarctic anterior anxiety any anytime
  apartment apparel appeal applications applied approach architecture arctic areas army around arrhythmia artist
  artists ascent aspect assembly assess assets assist assistance asylum atlantic atom attack attention audience
  authentic automatic automation avenue aviation away back backbone background bad balance band bar barrel base based
  basic battery battles bay beach beast beautiful beauty become bedroom beef beer before begins behavior behaviour
  behind being benign better between beyond bicycle biggest biology birds birth bit bites blade blind blockchain board
  boat bone book books boost boot border born botanical both bottle bottom bowl box boys brain branding brave bread
  break breaker breakfast breaking breast breath bridge bright bring broad broadband broadcast broken brother budget
  buffalo build builder bureau burn burner burning businesses button buyer cable calculator calling campaign camping
  campus can candle candles capacity captain carbon cardiac cardio career careers cargo cars cart cartoon cash casual
  catalog category cattle causal caution cave ceiling celebration celebrity cells census ceramic cereal ceremony
  certified chain chains chair challenger challenges changing chaos chapter character charge charger charm chart cheap
  chef chess chest chicken chief childhood children chips chocolate choice chronic cinema circuit circulation circus
  cities citizen citizens civic civil claim classes classic classification clean cleaner climb clock closing cloth
  clothing coal coast coastal coffee cognitive cold collaboration collection collective colors colour combined comfort
  command comment commerce commitment commodity common commonwealth communities compare compass competitive complete
  complex component composite compound computer computing concept concert concrete condition connect connected
  connection connectivity consensus conservation console constitution construction consultant consultants consulting
  container contest contract controller convenience conversation cooking cool coronary correspondent cosmetic cosmic
  cost costume cotton couch couple courage course cover coverage cow craft crazy create creative creators crew crime
  crisis critical crop crossing crown cry crypto cube culture cure curriculum curse customers cutting cycle cycles
  dairy damage dance dancer dancing danger dark database dating daylight days deadline deal dealer dear death debate
  debt decade deck deep deepfake deer defence defender defense degree delay delivery demand democracy dense dentist
  depression depth deputy desert deserving designer designers desk destination destroyer detective developers
  development devices dialogue difference digestive diner dining dinner direct direction directions directory
  disability disaster disclosure discount discover discovery discussion disorder dispute distance distribution
  district diverse diversity diving division doctor doctors document dog dogs dollar dolls domain dome domestic door
  doubles down download dozen dragon drawing dream dreams dress drink drivers driving drones drop drug drugs dry dust
  duty dynamics eagle early earthquake east echo eco ecology ecosystem edible edition editor editorial education
  educational effects efficiency effort egg eggs elderly election elections element else embassy emission emissions
  emotional empire employee employees employment empty encounter encounters end ending endless enemy engagement
  engineers entrance entrepreneur entrepreneurs entry environments episode equal equality equipment error escape essay
  essential essentials estate ethics evening events ever every everyday everyone everything evidence evil evolution
  excellent exclusive executive exercise exist experiment expert experts explorer explosion export exposure expression
  extended extension external extra extreme extremes eyes fabric faces factors factory fair fake fall falls false fame
  families family famous fan fantastic fantasy far farm farmers farming faster fastest fat fatty fear feature features
  feed feel feeling fees fellow fellowship female fertility fiber fibre fiction fields fighter fighters fighting
  figure filter fire firm fish fishing five fix flat flavor fleet flexible flight flights floating flood floor flow
  flower flowers fluid flying foam fold folding following force forces foreign forest forever form fort forward found
  founder founders fraction fracture frame freedom freelance freight frequency fresh friday friend friendly friends
  front frontier frozen fruit fruits function functional funding funds funeral funny furniture further fusion futures
  gain gala gang gap garbage gauge gear gender generations generative generator genetic gentle geographic geological
  geology get getaway ghost giant gift gifts girl girls give glasses glory goal goals god gods gold goods government
  gradual grain grammar graph graphics grass gravity greatest greener grocery gross ground grounds groups grow growing
  growth guard guidance guide guideline guidelines guild guilty gun guns gut habit hair hand handbook handle hands
  happen happiness harbour hard harmony harvest hat have hazardous headquarters heads healing hear hearts heat heating
  heavy height helicopter hell hello help helping here heritage hero heroes higher highest highway hiking hill hip
  hire historic historical hit hold holder holes holiday holidays hollow holy homes honest honey honour horror horse
  horses host hot hotline hour hours house household houses housing humanity humans hundred hungry hurricane hydrogen
  hyper ice iconic icons idea ideas identity illness images immigration immune immunity impacts imperial import
  important impossible improvement inclusive income increase independence index individual individuals industrial
  infant infection infinite infinity influence information infrastructure ingredients inheritance injury ink inner
  innovations innovative innovator inside insight insights inspection inspired inspiring installation instant
  institutes instrument instruments integrated integration integrity intel intensive interaction interest interests
  interface interim interior interview into introduction invasion invention investigation investors invisible
  invitation islands isolation issue issues items job journalism journalist juice jump jumps jungle just keep key keys
  kick kid kids kill killer killing kind kinds kingdom kings knights knockout know labor labour lady lamp landing
  lands landscape language languages largest last late later latest launch launcher laws lawyer lawyers layer leaders
  leading leaf leaks lean learn learners leather leave leaves lecture left legacy legendary legends legislative
  leisure length lens less lesson lessons let letter letters levels liability liberation liberty license licensing
  lifetime lift lighting lightning lights like limit line linear links lion lions lip list listening literacy
  literature liver lives living loan loans lobby local location lock log logic longest looking lord lose loss lost
  lottery lounge lovers lower luck lunar lunch lung luxury machine machines madness magical magnet magnetic mail make
  maker makers makeup making male mammals man managers mandate manufacturer manufacturing map maps march maritime
  marriage married mask mass master mastering materials math mathematics matrix matter maximum meal meaning meat
  mechanical mechanics medal meditation medium meet meetings melt member members membership memories memory mentor
  merchandise merger message metal meteor meteorite meteorologist method methods metro mid migration mild military
  mill million mind mindful minerals mining minister ministry minute minutes miracle mirrorless missile missing
  mission missions mix mixed module modules monday monkey monsters month monthly mood morning mortality mortgage
  mother motion mountain mountains mouse mouth move moving much multiplayer multiple muscle mutual mysteries
  mysterious mystery myth nail naked nano narrow nation nations navigation navy near neck need needs negative
  neighborhood nerve nest neural neutral never newest nice nightmare nights nine nobody none north nose not notebook
  notes nothing notice now nuclear number numbers nurse nursery nurses nutrient nutrients nutrition object objects
  observation observatory ocean oceans offer offers officers offshore often oils old older oldest olympic olympics
  once onset open opener opening opera operations opinion opponent opportunities opportunity option options orbital
  orchestra order orders ordinary organic organizer origin original origins orthopedic others outbreak outcome outside
  oven overview owl own owners ownership oxygen pace pacific pack package packaging packet pain paint painting pair
  pan parachute paradise parent parents parking part participant particle parts pass passage passenger passengers
  passion passport past patch patent path pathway patients pattern pay payments peace peak peer pen penalty people
  peoples percent perfect performer perfume period permit personality perspective pet pets phase phenomena phenomenon
  philosophy phoenix phone phones photographer photography phrase physician physics piano pick picnic picture piece
  pilot pink pioneer pipe pipeline pirate pirates pitch pizza place places plan plane planets planning plans plant
  plants plastic plate player players playing playlist plug pocket podcast poetry points poison policies political
  politics poll pollution pop popular population portable portal portfolio ports positive possible poster potato
  potential pound poverty practices precision pregnancy presence present presentation presidential pretty prevention
  preview previous primary prime principal principles print printed printer printing priorities priority prison
  privilege prize probe problem problems process processor procurement producer products professional professionals
  professor profile programme programs projects promise promotion proof property proposal prostate protect protection
  protocol proud provider pub publication publisher publishing pulse pump pumpkin punch pure purple purpose puzzle
  quantum quarter quest question questions queue quick quiet quite races racial radiation railway rain rainbow range
  ranger rapid rapids rare rates rating raw reach reaction reader readers reading ready really rear reason rebel
  recall receiver recommendation record recorder recruitment recycling reduce reduction reference reflection reform
  refugee refugees regeneration region register registered registry regular regulation rehabilitation release
  reliability relief religion religious remaster remastered remote removal renewable rental repair replacement replay
  reporter reporters reports representative reproduction reptile republican request rescue reserves resistance
  resolution resource responsible restore result results retailer retirement retreat returns reunion revenge revenue
  reverse reward rewards rhythm ride right rights rings risers rising risks ritual river rivers roads roadshow roast
  robots rock rocket role roll roof rooms roots rotation rough round route routine rule rules runners running rural
  sacred sad safer sail sailing salary salon salt same sample sand saturday sauce saver saving scale scandal scanner
  scare scene scenes schedule scheme scholar scholars scholarship schools scientific scientist scientists scope score
  scoring scout scouts screening script sea seal search searching season seasons seat secondary secret secretary
  secrets section sector secure seed seeds seeing seek self sell sellers senate sender sense sensitive sensors
  sentiment separate sequence sergeant serious servant serve server settlement seven sewing sex sexual shadow shadows
  shape shapes shared shares shark shed sheep sheet shelf shelter shield shine shining ship shipment ships shirt shock
  shoe shoes shoot shooting shopper shopping shore shorts shot shots should shoulder shower showroom shows shut sick
  sight sign signal signature signs silence silk similar simple simply singles sister site sitting situation six size
  skate skill skills sky slam sleep sleeping slice slide slim slow smaller smile smoke smoking smooth snack snake
  soccer soft soil soldier soldiers sole solo some somebody someone something song songs soon sorry soul sound sounds
  soup source sources sovereign spare spatial speak speakers speaking specialist specialty species specific spectrum
  spices spider spin spine spirits spoken spotlight spray spread spring stability stadiums staff stages standards
  starter starting statement states static stations statistics statue stay step steps stick still stock stocks stomach
  stop stores stories storm strange strangers strategies strategy stream streets strength string strip strongest
  structural structure struggle student students studies studying stunt style subject submarine subscription success
  successful such sudden sugar suites sunday sunrise sunset superior supplement supplements supplier suppliers supply
  supreme surf surface surgeon surgery surgical surprise survive survivor survivors suspicious sustainable sweet
  sweets swim swing swiss switch sword symbol symphony symptoms synthetic systemic systolic table tactical tag tail
  takeover tale talents tales tall tape tariff task tasks taste tax taxes taxi tea teach teacher teachers teaching
  teams tech technical technique teen teenager telescope television temperature temporary tennis tension term terms
  terrace terrible territory terror testing tests text textile textiles thanks them theory there thermal thief thin
  thing things thinking thirteen this thousand thread threats three throat thrombosis throne through throw thunder
  thursday thyroid ticket tickets tiles till timber timeline tiny tip tipping tire tissue title titles tobacco
  together token tone tongue tonight tool tools tooth topic tough tourist tournament toward towers toxic toy toys
  track tracker tracks trader trades tradition traditional tragedy trail trailer train trains transaction transform
  transition translation transmission transparency transplant transportation trap traveler traveller treasure treat
  treaty tree trees trench trend trial trials triangle tribe tribute trick trip tropical trouble trough truck true
  truly trunk trust try tube tuesday tune tunnel turbine turning twin twins twist type typhoon unbreakable uncertain
  undefeated underground understanding underwater unexpected unforgettable unicorn unidentified uniform unique units
  unity universal universe unknown unlimited unlock until unusual updates upgrade upper urgent usage use used user
  users using utility vaccine vaccines values variable variant various vascular vault vegetable vehicle vehicles vein
  velvet venture venue vertical vessel veterans vibe vibrant victim victims victory viewer views village villages
  vintage violence violent visible vision visit visitor vivid vocational void volcano voltage volunteer volunteers
  vote voter votes wafer wage wagon wait waiting wake walking wallet wallpaper wanted warehouse warm warming warrior
  warriors wars wash waste watcher watching wave waves way weapon weapons wear wearable weather wedding wednesday week
  weekday weekdays weekend weekends weeks weight welcome welfare well wet whale wheel wheels when where whisper who
  whole wholesale wild wilderness wildlife win window wine wings winner winners winning wire wisdom wish without
  witness woman wonder wonderful wooden wool word words worker workers working workplace worlds worm worst wound wrap
  write writer writers writing wrong yard yearly years yellow yes yesterday youth zombie zombies zones
`;

/** English words that make nobody's name by themselves. Lower-case. */
export const englishWords: ReadonlySet<string> = new Set(block.split(/\s+/).filter((word) => word !== ''));
