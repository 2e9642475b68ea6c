/**
 * Given names and the gender they tell: names borne by at least 1 700 people born in the United States from 1925 to 2005
 * (Social Security Administration, public domain), by whether nine in ten or more of them are women (3086 names), men (2025)
 * or neither (591), most frequent first; the last ones of the first two lists are common names of other countries.
 */
export const femaleNames = `
mary patricia linda jennifer barbara elizabeth susan jessica karen lisa nancy sarah sandra betty donna carol kimberly ashley michelle
margaret amanda deborah melissa sharon stephanie rebecca cynthia laura kathleen dorothy amy shirley angela emily brenda pamela nicole debra
christine janet carolyn heather diane rachel katherine julie joyce catherine anna helen samantha maria joan christina judith cheryl virginia
ruth lauren megan janice teresa jacqueline andrea martha ann gloria jean judy victoria kathryn beverly denise theresa sara marilyn amber
brittany frances danielle lori diana tammy kathy doris tiffany crystal hannah alice marie erin julia bonnie jane evelyn dawn rose tina kayla
peggy phyllis emma paula courtney connie wendy wanda cindy anne lois natalie monica sheila grace allison alyssa valerie sherry norma rita
april elaine madison michele erica vanessa suzanne kristen olivia ellen rhonda joanne alicia jill gail charlotte melanie darlene abigail
carrie jasmine holly anita mildred veronica katie debbie irene alexandra brianna dolores annie audrey sylvia sally ruby renee kristin jo
louise tara cathy lillian lorraine laurie marjorie geraldine colleen stacey cassandra juanita beth regina joann annette vicki eileen lindsey
gina caroline brooke roberta terri yvonne chelsea carla leah maureen josephine shelby loretta jeanne eleanor june jeanette kelsey melinda sue
rosemary heidi kristina haley deanna charlene marcia tamara carmen vivian lindsay sydney marlene kaitlyn joy esther molly edna eva arlene
sabrina constance jenna tonya patsy edith pauline rosa florence erika tanya gladys clara claudia madeline delores thelma vickie claire carole
glenda yolanda brandy sophia paige marsha ella marissa priscilla gwendolyn caitlin lucille brandi gabrielle katelyn ethel christy alison toni
lydia bernice kay katrina penny isabella dianne whitney wilma tracey savannah georgia hazel miranda naomi marian meghan nina natasha beatrice
faith felicia kara lucy joanna bethany becky shelly hailey jenny chloe misty sherri mackenzie margie kristine candace alma sierra kendra
jacquelyn ana brittney jodi bridget sheryl bertha daisy angelica alexandria karla lynda monique kristi rachael briana desiree melody kelli
shelley maxine ida miriam mariah krista krystal amelia lillie kristy mia belinda meredith isabel vera nora breanna angelina candice hope
jillian elsie gayle cecilia alexa rebekah jocelyn sonya lynne patty nichole adriana ramona marianne adrienne robyn sheri sonia kaylee yvette
antoinette maryann kari jennie kylie stella bianca janie dora mattie lena iris gabriela roxanne agnes maggie bessie dianna makayla ava
cheyenne jade tabitha nellie zoe vicky kaitlin geneva traci jeannette rosie alisha faye minnie angie kellie carly pearl leona gabriella
camille kirsten irma aimee cora rosalie harriet shelia janis genevieve lily bernadette susie violet viola rosemarie gretchen gertrude velma
cristina jaclyn ariana karina myra kate rochelle celeste christie latoya cara doreen paulette marisa shawna patti abby ginger janelle teri
betsy lacey marcella nadine elena mae raquel lora mallory sadie eunice cassidy hilda jana maya lana lynette marguerite shari mindy michaela
darla caitlyn hayley laurel jada tricia leticia meagan ashlee elise myrtle lola mona nikki stacie trisha alejandra cassie verna mandy kristie
tami ebony sonja allyson alberta kimberley marla kerri madelyn mercedes selena johanna stefanie cheri bonita corinne mikayla tammie justine
isabelle dixie sofia gracie tasha elisabeth jeannie sherrie hattie ada ronda sophie kiara francine daniela yesenia patrice margarita raven
cecelia olga arianna jasmin alana elisa mckenzie della pam celia janine tracie lorena lula esmeralda ernestine rachelle therese trina deloris
keri katharine flora christa alissa fannie clarissa britney serena josie erma tori lila carolina juliana latasha alisa lucinda inez cherie
tia tessa dena myrna mayra callie ashleigh marina randi janette chelsey shana charity valeria jodie cathleen aaliyah debora muriel mabel joni
karin dina lou mamie natalia shanna leanne shauna jolene candy antonia hillary hanna jazmin sondra alexia marisol nadia brooklyn bettie
kassandra sasha opal eloise anastasia adrianna jayne gwen ashlyn rena daphne staci julianne bette susanne kyla ciara delia trudy melba ivy
cierra jordyn lea carissa tatiana hilary kylee freda lorna jenifer tania blanche beulah jeannine reba madeleine mable jeanine polly jazmine
lucia mollie kyra bobbi lara henrietta julianna lenora jeri tamika leann lorene deana blanca sallie alondra shayla liliana kira tonia sheena
jami margo helene rosalind aurora latonya lorie brenna clare alyson luz eliza chasity ericka angelique eula maribel marcy bridgette gianna
keisha noelle angelia fay aileen glenna ingrid bettye kenya christi ladonna audra mya penelope tiara katelynn francesca allie adele taryn
giselle terrie rosetta mariana helena eugenia winifred simone leila delaney estelle mckenna estella savanna amie alaina tiana tabatha noreen
lela brianne larissa claudette maritza kiana lilly latisha tanisha leanna makenzie greta dorothea gay ina saundra essie imogene susana india
addie angeline fatima valarie nelda colette annabelle lorrie macy melisa nettie hollie elsa katy chandra sharron lizbeth rae malinda rosalyn
hallie silvia annmarie etta katlyn kimberlee maura ellie nanette deirdre elva rhoda emilie ruthie clarice elvira corrine dona jeanie suzette
alexus karissa marta iva fern kayleigh arielle jerri kelsie mara brandie aisha phoebe bernadine lenore daniella roseann eve luann emilee
kailey dorthy imani willa athena haylee paola charmaine adeline marcie kathie beatriz lavonne chrystal noemi talia ilene deanne lynnette
casandra jacklyn deidre carmela janell lottie tiffani janna rosanne wendi susanna esperanza araceli carlene chantel abbey liza martina elissa
juliet earnestine nicolette alanna corina kali selina aliyah mari tammi karyn consuelo terra juana tierra marci mavis tamra yasmin layla
lizzie sheree dolly meaghan graciela leola camryn shayna rosalinda tamera dayna deja abbie cathryn roslyn nevaeh gillian julissa bryanna
renae jayla kaye lyndsey nia krystle ola leeann kathrine elyse sybil deena tyra effie cristal earline tameka lourdes lakeisha maryanne
chelsie earlene leilani janae perla goldie edwina benita viviana mitzi chanel georgina carley beverley bridgett cari kierra lakisha magdalena
lauryn diann millie alina kiley makenna nola caryn jena adrianne lawanda carina marylou stephany destinee gena cornelia pearlie nita
maryellen paulina rosanna juliette coleen rhiannon dara delilah octavia sharlene carmella shania alta harriett christin mikaela elaina
brittani maricela loraine kiera luella nathalie rocio nell ursula lesa georgette celina janel camilla avis kaitlynn marilynn althea cori
kristal katina lauri cecile roxanna katheryn alecia emilia jaqueline libby neva marquita madalyn trista elinor zoey kiersten kaila gayla
olive nona kourtney kaylie selma kaleigh cheyanne annemarie josefina carlie melva ila elnora kassidy maranda winnie ester denice danna alyce
marietta reva joelle shaina anissa cherry desirae arline marianna arleen lizette justina danette kacie ciera rhea virgie judi fiona marva
kathi felecia demetria deann letha deidra shellie kaylin louisa ashlynn amaya tess baylee micaela sandi jannie evangeline ayanna rebeca kaley
jaimie alayna margery elma dionne latanya catrina angelita marlena marybeth letitia minerva vonda haleigh shantel twila roxie racheal ashanti
malia odessa mandi yadira karrie debby matilda valencia bria keely melina breana reyna merry tatum annamarie ashlie yasmine francisca kitty
aida annika tianna tera caren dollie portia tisha catalina johnna breanne ivette lucile chastity marisela frieda lashonda petra roxana lesly
lina christal karol shanice tana claudine scarlett dinah patrica latrice hailee suzan dulce damaris alfreda monika ashly tiffanie laila
kamryn thalia piper melodie dalia roxann luisa corine alycia kerrie eliana maryjane brynn luanne valentina liana concetta lexi marlys jeanna
jacquelin rosella sarai misti lisette madonna holli lucretia alysha tatyana kirstin maegan antionette kristyn sade andria delois bella cayla
gilda lakesha moriah starr lilia kelsi ophelia margot kasandra nayeli emely alysia lia suzanna lorri stacia griselda halle lacie liz wilda
shanda geri cristy janessa richelle jacquline adela kaylyn charla mckayla lidia mariela tamia macie katelin louella camila brigitte zelma nan
malissa treva mariam darleen dottie karli cindi eleanore aline chantal lolita alena anika dorene retha christiana barbra nannie pattie freida
shonda lexie millicent danita anahi karly pamala kami kia renita venus harmony jeana doretha kala carlee lelia candi mina catharine joselyn
iesha sharyn leta amalia giovanna kaci delphine brooklynn tamela celestine bailee alivia starla samara zelda chaya winona flossie chana
maddison anya manuela valorie alessandra alexandrea itzel danica michell tonja ofelia shelli ginny coral celine roseanne laureen lessie
fabiola marilee karlee kailee charleen danelle aspen laci maia alesha alesia lilian rowena estela daria niki maryjo lissette shakira milagros
peggie roselyn rosalee tosha thea jayda juliann evangelina ayana mariann reina rikki annetta theodora ami savanah socorro kisha adelaide
tawana farrah margret aja vikki kyleigh rylie patience linnea latosha janeen sarina fallon carleen florine elida laquita nataly elouise
karlie ruthann elvia isis tena nyla lyndsay georgianna estrella iliana keira nanci lona stefani kenna brielle carli aurelia bonny jolie macey
sharla katarina raina chiquita marcela reta terese halie collette nicki shameka teressa kandice corinna chantelle juli jamila eboni elana
aniya adriane siobhan chanda rayna salina twyla nikole nedra isabell aracely mimi susannah nannette maude caryl krysta darci ashely lorelei
joleen brittni kristan abbigail davina anabel veda vickey kalyn imelda shyanne dawna yessenia mireya joycelyn annabel shante fernanda madisyn
bettina cathrine hana felicity sharonda carmelita jenelle berenice star willow rosita hester leandra kandace maribeth cecily gisselle lani
lauretta felisha pansy teena kassie madyson aubree kailyn sienna enid joana lorine antonette leora gaye aleta raegan belen moira destini
cathie iona cherish destiney latricia aniyah bree ryann liberty shanika carolynn mellissa stephenie missy alysa joslyn sydnee venessa cheryle
ayla gerri gia josette carolann britany jerrie tressa kandi shannan lizeth kallie marnie alene carlotta alia asha dian ashli kayley lexus
karolyn kenzie kianna khadijah keshia oralia georgiana jessika velda brigette kaylynn brandee evette dani flor bertie judie aleah haylie
kaelyn kortney joellen kaela jonna sommer danyelle alyse eryn shanta fran tanesha nichelle karie cordelia darcie fawn kaycee renata cinthia
katlin bambi charisse donita kandy aretha cadence roma danae latonia kesha wilhelmina ivonne pennie lizabeth nicolle shaniqua allyssa trena
breann allene louann jerilyn maren jacalyn mariel jalisa maira roxane shamika leatrice ansley ainsley corrina sherie jazmyn rona joanie
shirlee stephani brigid marlee dessie tawnya madelynn adria candis leisa romona venita melany melonie lanette dorcas lesli shelbi jannette
adelina linsey edythe jenni meg shantell windy shirlene emerald vanesa roseanna vida laney elyssa charline kelsea geralyn aletha janay jaelyn
marjory belva rosalia shara shelbie leslee astrid berta yazmin evonne elda charissa lakeshia dori izabella ernestina dorinda lashanda
magdalene brittanie serina sabina madge ronna lynsey karley shalonda kayli casie jacquelynn amira lisbeth meryl adina jacey joi jeanetta
pearline tresa reanna zella katerina ally lucero lyric cali vada maci kati aria harriette mellisa eloisa hellen nelly sarita amara marita
tanika ardith skyla kayleen aliza danika carin lorinda cami kenia kinsey yajaira tyesha dedra jesica madilyn tarah maurine xiomara kimber
shiela alvina leota debrah jaunita ryleigh cherise darline salena mai bryana carolee paloma noelia mindi karri lura racquel estefania anitra
marti dania mechelle mercy zaria sunshine kaya cinda leonor cristin britni nila ima krystina sabra keli maeve maudie cassondra amberly
jackeline shyla demi migdalia nova amina carie keila catina erlinda lyla fanny jessenia sydni tessie renea gearldine cherri cydney kalie
kirstie zina mira stephaine sherryl jerrica berniece leesa rubi denisse jaimee samatha shasta tawny cherrie natalee jazlyn melvina philomena
shavon kathryne tawanda clementine myranda shanell isela denisha shani christene jasmyn marcelle dayana suzann annalise evelin agatha selene
aubrie celena sherita crista shyann vilma janey toya johana annalisa birdie anais leonora shira chyna yasmeen fonda arely karlene elle evie
jesenia emmalee verla ayesha chrissy linette chanelle cristine iola ione ivana jacqulyn hali nena lupita ileana chante ilana tawanna zoie
salma yolonda keeley barb aliya marylin jolynn suzy anjelica calista dannielle breonna dortha kasie scarlet lettie rivka nikia oma debi
georgene sydnie karmen tiera tabetha zena pricilla sharee bernita katia demetra shawnee aundrea porsha whitley alba sharen kaylene kathlyn
sherilyn kaylah tangela risa brionna tillie davida sheron quiana isabela alethea meghann lu kenisha jaida herlinda melony lissa holley lita
lilliana daisha leigha liane chelsi tatianna brisa kindra marleen shaylee shanelle krysten kattie amya debbra vernita jacinda jeraldine
tomeka amaris kellee una eleni loni ines carlyn keara deneen leatha malika rhianna dahlia jaylene barbie laken abigayle ximena monet belle
norine theda magaly lavonda prudence brea loriann rana norene syble nada janiya janene jerica jayna madisen mirna margarette jacki kathaleen
tasia priya gemma ona mikala maryam kimberli edie randa verda dovie lanita brittny samira margarett gigi savana christel dasia gaynell
tenisha kimberlie alyssia elicia deedee norah carri laurene alize cyndi yaritza sanjuanita joetta shanita lavina suzie delana leia thomasina
litzy franchesca tracee rolanda myrtis shoshana nereida jeniffer kathlene raeann chantell jimena hortencia caitlynn zandra raylene taya
viridiana suellen desire katlynn jazmyne ellyn violeta luana carma erinn laraine angelic candida shanae anaya rachell rina rachele buffy erna
farah anastacia miya emogene nydia magen tamie idella kennedi loreen valery kaia mazie brittaney gisela anisa tiarra alisia emmy myesha trudi
novella arlette bethanie yahaira hailie vesta cammie dionna lesia angella charlette delisa jayde machelle phillis allegra xochitl merri
cristi kecia spring lonna janett anisha kalee halley julisa abagail abigale marni jeane jasmyne santa pamella joye nilda latesha myah aiyana
magnolia treasure annamaria jaci ouida lucie adilene alexys elayne shonna emelia ashlea dalila natosha jocelyne karena rubye merissa livia
caprice rosina annalee vita dennise glory marylyn nancie ronni janee aylin keyla kalli shaniya elizebeth areli janeth jonelle bobbye shandra
tamiko milissa keyana larae marilou susann albertha teresita jodee debbi johnetta vivien dayanara arianne janetta corliss jacquelyne tanna
babette rebecka larisa britta jennette blythe yessica carletta neha deeann gertie lawana krystin nya candie tayla sherlyn zenobia deonna
anjali jacinta leighann abril herminia vannessa grecia tobi randee symone delfina dreama karis lavada nichol rashida soledad billye giana
mallorie meggan velvet shianne leana tierney georgetta tamala candyce leeanne charolette zola luciana shavonne elba carisa jaleesa zulema
shaunna shawanda luna leeanna rosann trish loree alida jenell joella carolyne stefany jenae sarahi tiesha tamatha kenyetta jenniffer gisele
amparo caleigh karma malorie nyasia nakita kiarra calli ciarra gwyneth misha malka tomika dominga kathyrn phylis jovita arnetta natalya
talisha zora keanna bethann natali julieann monserrat estefany brittnee echo julieta kera jeni ariane jamia denita oleta frida lise meranda
sari shawnna kymberly ariella latia armida kathern melia aleshia charis apryl laquisha jamee cleta torie brieanna janiece annelise sandie
priscila shaneka estefani lianne bronwyn chiara destany gretta tressie cristen ilona magan lanie myla keesha florene jaylynn kelcie niya zara
lavinia annabella marylee genna beckie micki melynda breeanna sharyl raelynn cheryll marlana heidy keyonna analisa tyanna kaytlin makala
kimberlyn sharita wynona alishia dawne mirian annabell maile anneliese deasia eartha karleen kelsy charlee drucilla latoria kandis kiesha
yanira haydee gaylene simona tanja marge acacia julee aleisha devona jakayla yuliana clarisa natashia taisha sequoia jalynn keona makena
glinda meridith penni rosalba chelsy makaila cathi jackelyn shawnda ebonie floy kierstin magda keyanna regena jonell crissy anjanette aryanna
keren tomi merrie nisha becki chassidy josefa larhonda nathaly taniya lida keturah miah shantelle tammara elysia marna soraya magali regenia
dacia azucena charisma steffanie cailin kanisha sharleen enedina madaline mila emmie pauletta sariah mahogany karisa lakia taliyah delaine
madelaine lianna drema jenise katherin kayce marielle vernetta adelle halee mirella alea autum honey inga qiana caylee vivienne adella
nakisha iyana lexis tonda glynda rianna kaiya jeanene devorah odalys lory zona jovanna angelena stormie maricruz dorine keyona filomena
shaquita jaquelin markita danya akilah carleigh chanell kya tiffiny daija coreen tarsha lainey dejah willene nidia talitha jacqualine kadence
lawanna melani kellye eleanora aleena kelle delanie corene velia alda johna shena vina cherilyn lorretta cassaundra alise jailene shona
miesha lili evelina kerstin sana karah mendy velva lisha mandie lashay rubie destinie elvera rosio latrina phylicia alannah adriene sindy
sloane marcelina tashia jamya kizzy kimberely ruthanne hortense laverna idalia jacie kalynn louvenia shaquana myriam evalyn laronda manda
jeanmarie maleah meri jordana georgine brittnie daina nyah ranae candance dorotha yoselin laticia domenica nickole sheilah sirena kiah
lashunda rosaline tiffaney tari delicia delta rosalina rebbecca jann shakia georgeann cailey lachelle eulalia delora janina kristel malisa
laurette tarra gwenda adelia emani pandora melaine mistie twana madalynn palma dasha kenda mittie jaclynn matilde hayleigh cathey denna
tonisha blanch lashawnda yareli coretta raelyn jenessa jocelynn lezlie wendie genie merlene melodee siera rosaura arica jenine anamaria denae
kamilah meta delinda tamisha kendyl beverlee julienne taina vergie ember myrtice karren pamelia dannette raelene deedra leyla mercedez
synthia tennille kaylea aryana zakiya elexis tuesday shelba towanda jessalyn ninfa tamica luvenia raechel kiya hettie becca christiane
lakendra mozelle trudie aislinn kaytlyn christianna sanjuana lulu malaysia kasi keana amirah malena bernardine drusilla charise isha
marquetta yulissa cassi danisha doretta sueann caley jessa angeles shreya rosana tequila betsey katrice keena cristie alora elna karyl
phyliss catarina cicely tomasa kady nathalia janiyah samaria arla felica camelia lacee earlean niesha letty allysa era marika mayme rafaela
takisha ardella leda delphia lanae rutha iyanna emalee anabelle detra chyanne pia zainab cailyn juliane lauralee shanel blaire cambria
latavia chynna meadow merilyn elois ashia korina kaliyah emmaline jamesha latina leone cheree ria ryanne hedy heide zenaida kaydence leslye
sebrina lucila eldora katey bernetta thomasine zaida glynis joseline rebeka rosalva tyla anette elease brinda esta jalissa golda ireland
courtnie tavia janaya lynelle nallely jannet santina somer angelika joette nella fredia mikki lizet porsche donielle elmira rosia taneisha
kelci marceline shala cinnamon odalis patrina daja sarena kyndall adelaida audrie verona latarsha christeen eugenie khadija malina donetta
gladis sherika kamille wanita caterina vianey haily brie syreeta johnette retta sharie olympia tyana marivel kadie shannen arika karlyn roxy
charli sibyl krissy stephania oriana bess darcey lilah amethyst rochel penney yesica zahra andie bari jayleen diedra lyda shivani jenee
shawnta arlena sabrena kalia perri tionna arnita gennie lindsy baylie shaelyn alli melissia annamae ethelyn felisa joline renay winnifred
audrianna cassy jazzmine corissa daysha chassity letisha petrina georgiann leisha lakiesha camellia kylah johannah tamekia kirstyn almeda
marilu shawana siena audrea neta micayla saira shanequa veronika launa teanna lajuana tamesha vincenza zoraida ashlei chasidy madelyne talisa
vanita allana jettie ammie kacee consuela lavonna amiya delena maryalice natisha kristiana karoline kassi christena jaliyah marylynn maiya
aysha bunny isamar joselin keosha nechama genoveva shenika hermelinda katya merrilee deeanna cady evelyne tawni karolina michaele janai
janise takia willette deisy delila alethia corrin dyan leena averi diandra jaquelyn tambra kyara tyisha deloise sigrid jeanelle rebekka
arabella aya queenie reatha reena alona ena tamyra aura thresa viki taylar kyndal january jazzmin jina diedre cher orpha peri guillermina
latrisha tesha latashia nautica ivanna pooja shaniece zaira belia jolyn jaycie aviva shirleen jenette galilea nicol annaliese janyce sherril
fatimah nicholle jenice cherlyn dominica maryrose lenna sharilyn faviola mardell britny sahara eda celestina madelin maybelle candra maisie
erlene milena cherryl dorthea frederica odette shaunte marya michela wonda sulema citlali shalanda evelynn louanne taelor theressa candelaria
nilsa adia venice arletta tashina kyndra maliyah nerissa sammantha abrianna claribel xenia cassey tamira neoma samone zhane brynne rayven
madelene sandee sheyla antonina zita allissa kellyann breona kanesha mykayla kaili verlene azaria mecca glendora lasonya paisley saoirse
niamh birgit heike svetlana ekaterina yelena irina oksana yulia zeynep ayse fatma huma benazir indira sushma deepa ivanka melania kellyanne
megyn hala haleh farhana faiza ghazala amandla meenakshi neera arundhati marine segolene francoise sylvie giorgia dilma condoleezza tulsi
kamala agnieszka beata zuzana`;

export const maleNames = `
james robert michael john david william richard joseph thomas charles christopher daniel matthew mark donald steven anthony paul kenneth
brian kevin andrew ronald joshua timothy george edward jeffrey jason gary eric stephen ryan larry nicholas scott jonathan justin gregory
jacob brandon patrick frank jerry dennis raymond douglas benjamin samuel peter tyler aaron adam jose jack zachary alexander kyle keith roger
gerald jeremy nathan walter carl henry sean harold lawrence billy bruce joe arthur jesse bryan wayne randy albert austin bobby alan christian
roy ralph craig russell philip johnny eugene phillip todd bradley juan travis jimmy dale danny louis vincent cody martin victor harry howard
rodney dylan chad curtis carlos allen tony stanley joel jeffery fred steve leonard glenn ricky ernest francis alex luis ethan derek marvin
frederick cameron gabriel antonio norman dustin nathaniel earl randall melvin marcus troy eddie mike ronnie clarence jared barry corey logan
shane jay jesus edwin tommy alfred evan wesley jon noah caleb theodore calvin ray ian adrian brett don darrell herbert dean leroy mitchell
micheal luke manuel isaac bernard bill clifford hunter jerome erik brent marc jim miguel trevor seth derrick oscar cory warren gordon leon
mario gene alvin blake ricardo elijah connor tom jeff lloyd franklin lucas duane vernon francisco garrett glen jeremiah andre maurice julian
floyd charlie lewis isaiah leo gilbert jorge reginald clayton edgar lance clyde spencer mason darren ruben alejandro roberto dan neil chase
darryl dominic karl colin grant lonnie max lester herman bob jackson kurt ivan harvey allan clinton hector brad tim cole jake rick milton
greg arnold eduardo tyrone johnathan brendan cecil roland bryce javier fernando sam raul dwayne gavin dwight chester pedro ross guy preston
marshall omar andy terrence tanner shaun ted byron kent kirk xavier perry daryl ramon owen terrance stuart drew donnie dalton mathew elmer
rickey nelson rafael levi armando jonathon tristan sergio claude nicolas wade wallace andres aidan clifton kristopher dave damon hugh ben
fredrick everett marco colton angelo geoffrey sebastian joey collin cesar hayden brady abraham gerard dillon alberto wyatt erick maxwell
oliver julio neal willard diego virgil carson garry malcolm kenny rex landon wendell alfredo enrique morris lorenzo randolph felix lyle
carter parker arturo kelvin julius rudy alec roderick damian colby emmanuel benny earnest carlton bryant salvatore darius sammy nolan trent
luther gerardo otis dominick cristian harrison ira salvador kaleb orlando nick miles rudolph trenton donovan eli jermaine hubert marcos gregg
cedric myron alton liam ron ernesto delbert forrest damien simon willis horace edmund elias homer josiah leland pete clark lowell ty terence
archie alfonso terrell sheldon pablo wilbur darin ken malik clay laurence roosevelt sherman gage demetrius nickolas emanuel sylvester
bradford teddy aiden giovanni clint junior jonah quentin brock bret alonzo conner wilson wilbert randal rodolfo roman darrin dante jalen
gustavo darrel lamar josue trey darnell jamal abel grady saul leonardo tyson zachery cornelius stewart braden brayden ervin ellis elliott
doyle zane conrad blaine timmy fabian dick irvin ismael marlon moses jerald mack dexter stephan heath dane dewey jarrod dewayne rocky
guillermo sterling felipe gilberto branden emilio zackary rufus antoine lionel cooper freddy desmond doug van jayson royce quinton deandre
graham elliot elbert johnathon caden lamont monte tomas irving myles matt will amos buddy ramiro louie bert kaden emmett rodger brennan
esteban kendrick jakob beau santiago rogelio hugo boyd quincy percy marquis jarrett rolando griffin reuben vance darwin dawson bryson orville
winston zachariah reed davis wilfred marlin eldon garland denis moises scotty kody jasper reid brenden keegan solomon drake chuck phil rusty
rickie edmond jess reynaldo thaddeus harlan weston isiah kurtis dion woodrow tucker stefan curt corbin malachi vaughn derick brendon
cleveland burton bart emil conor bennett elton cade ernie jace noe galen ed kyler adan brody jeffry jarvis duncan anton denny loyd pierre
zackery rocco monty efrain rodrigo al joaquin jefferson grover murray ignacio kory elvin norbert bryon vicente braxton hal ronny donnell
marcel humberto ezra sonny scot nikolas keenan joesph lukas nathanael aron jonas ezekiel mauricio issac norris elvis erwin alphonso josh
brooks ned raphael otto silas damion chadwick tyrell donte jarred adolfo deshawn donny ulysses elwood walker jamar coy javon brenton roscoe
brice kermit hans mitchel rashad thurman russel garret domingo tyree merlin cyrus kareem sanford ahmad alvaro eddy benito keaton emory denver
amir agustin jarod reggie leonel quintin lincoln irwin wiley coleman barney erich frederic carlo armand gus dirk trevon linwood robby vito
weldon delmar ward shelton cornell demarcus davon tobias antwan daren harris maynard anderson khalil markus millard kennith osvaldo randell
vince tevin mikel lanny ayden forest theron alden jamel kobe truman nigel monroe wilmer gino devonte tate barrett aldo rigoberto asa jerrod
adolph camron rod dudley garth rhett fidel carmine kristofer mervin danial uriel wilfredo jaron axel kenton jameson dayton nathanial rob
heriberto clement bradly gregorio basil mohammad deangelo hiram barton marquise mateo stan cullen cordell holden jerrold brant dino lon titus
bruno jacques vern errol rodrick bernardo augustus ahmed octavio judson gonzalo cliff pierce chaz denzel jaquan fletcher antony tod nestor
darrick raymundo romeo mohammed asher cortez kade tylor jed kip winfred lenard rico everette moshe kolby keven chauncey ezequiel mohamed
domenic arron jamaal fredric abram jaxon milo isaias hudson buford jerold lyndon freeman hank hershel dwain maximilian triston devante morton
waylon thad federico german josef rolland stephon wilburn cyril eloy coby booker wilford dashawn colten earle davin bo pasquale braeden trace
daron herschel tad cristopher aric deonte estevan cayden daquan arlen rylan gunnar seymour lonny tyron lemuel davion eliseo foster marques
lenny austen donn orion dario jules jerrell isidro stanford tyrese richie bud donavan hassan edwardo jaylon landen efren mac wilton brayan
genaro emiliano broderick raymon mariano ulises huey kraig darrius aden russ leif valentin jerod dandre colt jamil keon jairo kenyon raheem
brennen benton dimitri darion luciano darron olin porter kane rogers toney alonso odis alphonse benedict shaquille delmer enoch emile arnulfo
napoleon chaim francesco elroy andreas cedrick trever carmelo mitch aurelio chet lyman derrell felton stanton elmo douglass marcelino
muhammad bronson marcelo milford marcellus shon burt brandan lars xander garrison cale emmitt demond edgardo dangelo reyes westley travon
cristobal zechariah normand declan julien cletus simeon hilton jabari antwon bertram nehemiah greggory oren art hoyt easton lazaro warner
jadon burl demario dereck deron alexandro garrick justus quinten alfonzo glynn delano lucius claud leopoldo noble dickie kaiden blaise derik
ferdinand rayford lawson olen samson jeromy akeem rubin wally dillan nico ibrahim braydon turner gaylord kolton brain von curtiss duke fritz
shad eliot franklyn berry tre haywood zack gideon ryder rosendo edison johnson lucien buster luca rohan sherwood nasir palmer dejuan tariq
delvin rey misael dewitt regis talon newton nevin christophe abdul samual darell baron donavon omer boyce carnell brandt garett norberto gil
brandyn ambrose columbus vincenzo judah samir antione mauro jeramy williams adonis laron buck zander claudio jamari johan malcom talmadge
levon maximus demarco dontae deric benson khalid brannon farrell shamar arnoldo kelton dwaine mose keshawn jacoby gearld giuseppe leander
eliezer jevon lucio layton nathen omari kalvin harmon deshaun brodie kevon marshal rollin judd giancarlo abe melvyn orval hayward timmothy
verne margarito koby zakary waymon lawerence tye jefferey lorne alvis jedidiah antone rasheed jeremie deion adalberto uriah lucian hamilton
delton darold angus abner marquez len denton woody mekhi oswaldo ishmael jasen rich kole elden fermin dedrick stevan eugenio jaren wilber
jerad franco maximillian constantine valentino ike hobert roel mel anson hilario wardell hakeem eldridge glendon kale lynwood enrico miller
ritchie abelardo kirt caesar maximiliano domenick johnpaul seamus rueben hernan walton jered horacio kristoffer yosef justen mahlon carleton
gunner randel tobin gaylon reymundo greyson cal michale reinaldo alessandro timmie reynold kamron maverick winford dallin blane yahir
ellsworth hardy brien leandro duwayne ryne ladarius keyon justyn alexandre orrin alford arvin dylon harland hosea santo donta juwan jarrell
lafayette butch ephraim tremayne everardo davonte eleazar sherwin jamarcus orin barron jerel jett tremaine dominik jaydon erasmo vidal
ronaldo kevan derwin torrance granville mathias corwin boris rupert abdullah melton wes tyshawn darrion wylie les tyrus jeremey sal elwin
jeramie paulo vladimir dameon evans syed tarik menachem robb giles prentice marcello niko izaiah bartholomew niles keanu donal garfield
dequan tavon waldo arther verlin santino armond edsel chip gareth anibal jarret braulio homero kwame jelani willy clarke anders nash sedrick
isai willian blaze isreal cleve karim courtland leeroy faustino arlo benjamen amado matthias vinson ryland tyrel dwane reno matias darvin
luigi junius jaxson jovani wayland christoper nicholaus lucious pernell thor camilo martez montgomery dillion davey clemente jarett dayne
patric theadore caiden denzil yehuda richmond markel porfirio lino alvie alain rayshawn deondre markell charlton codey mikael elgin maximo
jerimiah winfield hezekiah joseluis nicklaus mustafa lamonte patricio montrell edmundo stone rolf rowland taj nikhil ottis windell bertrand
daryle giovanny ezell trevin fredy jair bilal ford gerold raynard jaleel tito kadin jennings terrel keyshawn draven obie hasan kieth cain
mordechai jordy maddox kegan rahul brennon christofer amador oran webster willam tyquan dajuan torrence branson rojelio ceasar adolphus
stoney arlan dax rand randle howell derrek terance demetri matteo yisroel javonte trae clarance burke jovany jamin florentino gaston yusuf
hermon brion hayes devonta augustin amit fransisco ammon dillard ean philippe manny dionte aloysius eusebio jermey johny garold auston jonny
creighton alonza lavell quenton bishop renaldo luiz rance lamarr edd kahlil brycen desean gaetano rashaun hamza javan carlyle tavares brandin
florencio teodoro marko renard crawford konrad edson benjiman finn lonzo jovanny llewellyn rhys reginal yaakov eldred geary nels rashaad
octavius deontae rondell arjun salomon jase nils anthoney chadd conley alexzander jaret jedediah xzavier oneal juancarlos gray davy thurston
roddy ajay kenney werner wyman dempsey emmet jameel gorge gustave enos esequiel jeramiah christ domenico sampson lawrance gabe sullivan slade
osbaldo geno kiel demetrio shedrick elzie merton kennard bradlee braiden clem franz juston jaheim hampton ely savion haden immanuel doran
dyllan rollie paolo casimir faron jacinto kian kentrell blas ennis vincente baxter terell haskell stetson henderson jovanni demetrios
prentiss cash raoul dock dustyn colter shlomo cleon lambert elmore kyree linus merrick sharif cy flavio mcarthur alek ronnell gaven ransom
jerrel renato wayman ace rock danniel kenan shmuel jonatan kadeem torin franky joshuah deante anselmo devlin kerwin oswald braylon godfrey
chadrick lex giovani albin casper ravi yitzchok donato amar jeb roderic soren armon pascual rayburn stafford harrell korbin obed arman
collins zain geraldo rudolf joeseph lamarcus murry zeke domonic gannon jereme modesto fausto deonta rudolfo geronimo mohamad omarion nile
miguelangel arne deanthony general tillman eriberto wendall damarcus durwood nikolaus theodis deshon martell gerson jarad jamon rosevelt
christos smith price filiberto konner rustin elwyn newell derald job eamon mikeal nikolai dejon isadore ameer skip norwood braedon maxim
hobart kennth anwar kipp rashard luc raekwon rowdy richardo celestino gerrit baldemar lenwood kyron dimitrios stefano ronan kamal kenji
antwain deryl leamon florian boston terron cardell harlen walt sammuel aditya trayvon cannon macario candelario dontrell roby gardner eben
baltazar fidencio guido roque broc leobardo vic jajuan taron arvid bjorn zavier devontae kirkland treyvon yousef ridge cecilio langston sid
cason sameer mikhail delmas nikko rishi derrik gustav levy welton dashaun trenten furman gaige iain johathan thornton herb shimon avraham
delfino enzo neville judge avi jarell robinson tavaris miquel chace cloyd nicklas konnor watson ramone silvestre bridger malvin tavis trevion
jarrad graydon sabastian artemio jeron taurean jamir babyboy danilo evert karsten darris cornelious jermiah rashid blain darel jhon levar
arnaldo gabino javion feliciano alphonzo cassius jalon dontay damond emmit nino isaak sylvan daylon jagger devaughn dixon wendel anastacio
jamarion arvil esau mickel rondal garvin ansel aram taurus arsenio kedrick coleton ciro demonte lavar cleophus andrae canaan linton corbett
hansel markeith narciso ryker cyle damen cipriano jermain celso yoel mick conrado rexford arnie amin kimball jacobo yusef bowen fabio jerrad
kavon gian gennaro kavin keandre geovanni gavyn authur hakim barack mitt reince newt rahm hussein saddam recep sadiq khizr dmitry dmitri
sergei sergey alexei aleksei igor oleg yevgeny viktor petro anatoly konstantin vitaly geert francois jean-claude jean-marc jean-luc
pierre-yves jean-pierre hans-peter karl-heinz jurgen jorg holger klaus dieter horst helmut heiko christoph sven jens mahmoud bashar osama
ayman hamid ashraf mehmet ahmet binali hayati kemal narendra manohar rajiv sanjay vikram ishaan rajesh arun shinzo yukiya junichiro taro
naftali binyamin ehud yitzhak stephane herve thierry silvio massimo lajos laszlo witold jaroslaw lech petr vaclav milos andrzej ban goodluck
muhammadu uhuru kofi thabo evo whit`;

export const eitherNames = `
kelly terry willie jordan taylor shannon jamie leslie robin shawn tracy alexis lee dana lynn kim angel morgan stacy casey jackie jessie chris
marion devin billie jimmie johnnie jaime bobbie kerry riley dakota jody devon bailey sandy jan freddie guadalupe sidney dominique rene pat
frankie kendall ariel avery micah aubrey kelley loren noel bennie ashton leigh peyton jayden tommie laverne jaden kasey skyler harley robbie
lesley skylar marty toby payton carroll chandler mickey gale kennedy merle cary carey jewel kris lane ollie quinn addison sammie blair rory
darcy ali lacy reagan lupe gerry dee cleo elisha kristian cortney ora kameron jewell stevie dorian darian rylee jayme kirby jaylen grayson
devan reese santos regan shea tristen dusty kai johnie sage deon jordon charley cruz eden lavern michel rosario christen ivory hollis odell
brook skye emerson scottie emery shayne camden tayler reece alva jamison merrill nikita augustine korey robbin clair nakia kacey dannie
jaiden jude amari lashawn tory kori layne jamey kendal lindy darien devyn sunny vernell nicky zion bernie deven sherrill lyn carrol darby
lavon sawyer shay jaylin montana mckinley karon kellen jovan germaine marlo tristin corrie andra marlyn arden georgie jadyn kieran beryl
britt ari sheridan kenyatta jacky delma jonnie jacque nicola milan marley val domonique shanon trinidad raleigh michal jammie jessi lorin
santana ricki haven presley stormy carmel kayden dominque coty armani augusta maxie rowan reilly theo sky artie torrey dorris rashawn phoenix
adrien amani teagan jorden ardis tamar vernice otha britton deandra jere lorenza kacy jessy shae river arlie elia artis kendell unique donell
ramsey hadley jayce bryn channing concepcion terrill leighton roni gussie dell murphy valentine gianni page shiloh del garnet nickie rian
karan codi pilar lennie schuyler allyn jalyn marlen merritt marcell kelby corie dorsey remington lue adrain daniele felice alpha kalen audie
garnett mika adell torey mickie jaycee merlyn dennie evon campbell jensen austyn linnie codie refugio destin kaylan alexi caron paxton karson
tristian alix sol cris iman larue akira loy claudie kit loran jame arlin kodi kaylen ardell harper sherron dakotah remy darrian jourdan
marvel keagan vonnie lovie ryley sami carlin henri deane ocie storm gael kayle holland vernie semaj tai marin jaymie saige kary laine
demetrice arlyn ashtyn sherrell jacy adriel audry mikal demetris afton davie jaye loyce spenser dru ivey dayle carman torrie jory barrie
tonie jaylan arin tegan bethel jaylyn lavelle torri gentry micky noor sloan lovell yuri latrell romaine natividad verdell jordin linden
brantley yael danyel mica parris montez alijah johann dione zaire karey camren shan parrish lucky deandrea martine jai daniell willia lannie
daryn danyell blayne lynell carrington arie ellery kylan darrien jaidyn arian bentley burnell ossie krishna yancy lindell kelcey najee kalin
journey aubry andree farris nate seneca desi jailyn ara lyndell andi maury glennis kaelin christan kamari shaquan erie landry curley san
mykel killian kalani earlie cherokee corry trystan harlie gaylen clovis finley jovon rayne lanell demetric dann donya jaeden nevada evin
waverly shaye marquel harlee kiran laquan gwyn josey kc arlis salome dakoda carmon young gabriele jullian aryn arley lashon jael linn ever
golden ellison marvis chesley teddie tylar remi elan nana raye corin che joie dwan khari tobey levern ozzie jene shilo vinnie briar imari
jule isa jericho randie sacha montie tramaine nickey mychal odie ozell aris rami briley tobie caroll kareen christain mozell greer wynn
oakley breon rio lashaun bernell clemmie laurin delane berkley karry vester morgen estell lennon kyrie brogan robbi aryan maris blakely omega
jae jacobi taran jeryl landis noa larkin marquette arnell aries tandy korie ragan jona loris laurice temple kellan ashtin`;
