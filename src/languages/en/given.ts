// Given names by gender, as English-language press prints them; what a name says of a person's gender is a guess that a title overrules.

import { words } from '../language.ts'

/** Given names of men. */
export const men = words(`
  aaron abdel abdul abdullah abraham adam adel adil adrian ahmad ahmed akira al alan albert alberto aldo alejandro alessandro alex alexandr alexander
  alexandre alexei alexey alfonso alfred alfredo ali alistair allan allen alonso alvaro amir amit anatoly anders andre andré andreas andrei andrej andrew
  andrés andres andrey andriy andrzej andy angelo angus anthony antoine anton antonio antony ari arjun armando arnold arthur artur arturo arun ashraf
  augusto austin bashar barack barry bart ben benjamin benjamín benny bernard bernardo bernie bert bilal bill billy björn bob bobby bogdan boris brad bradley
  brandon brendan brent brett brian bruce bruno bryan byron caleb calvin carl carlo carlos carter cesar césar chad charles charlie chen chester chris christian
  christoph christophe christopher chuck claude claudio clay clayton cliff clifford clint clive cody colin connor conor constantine corey cory craig
  curtis cyril dale damian damien dan daniel daniele danilo danny darren darryl dave david davide dean denis dennis denys derek devin diego dieter dimitri dimitris
  dirk dmitri dmitry dmytro domenico dominic dominique don donald doug douglas duncan dustin dwight dylan earl ed eddie edgar edmund eduardo edward edwin efraim
  egor eli elias elijah elliott elmer emil emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst esko esteban ethan étienne eugene evan evgeny fabian
  fabio fadi faisal farid federico felipe felix ferdinand fernando filip finn florian francesco francis francisco franco francois françois frank franz fred
  freddie frederick fredrik fyodor gabriel gareth garry gary gavin gene geoff geoffrey georg george georges georgi georgy gerald gerard gerardo gerhard germán
  giancarlo gianni gideon gil gilbert gilles giorgio giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregg gregor gregory grigory guido guillaume guillermo
  günter gus gustav gustavo guy gérard hadi hal hamid hank hans harald harold harry harvey hassan hector héctor heinrich heinz helmut henri henrik henry herbert herman
  hermann hossein howard hubert hugh hugo hussein ian ibrahim ignacio igor ihor ilham ilya imran ioannis ira isaac isaiah isak ismail ivan iván jack jackson jacob jacques
  jaime jake jakob jakub jamal james jamie jan janusz jared jarosław jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jesus jesús jim jimmy jin joachim joao
  joão joaquin joaquín joe joel johan johann johannes john johnny jon jonah jonas jonathan jordan jordi jorge jose josé josef joseph josh joshua josip juan juha jules julian
  julien julio julius jun jürgen justin kamal karel karim karl keith ken kenji kenneth kent kevin khaled khalid kim kirill kirk klaus kofi konrad konstantin kostas krzysztof
  kurt kyle kyrylo lance larry lars laurent lawrence lech lee leigh len leo leon leonard leonardo leonid leroy leslie lester levi lewis li liam linus lior lloyd logan lorenzo
  lou louis luc luca lucas lucian luciano luigi luis luís lukas luke luther maciej mahmoud maksim malcolm manuel marat marc marcel marcelo marco marcos marcus mariano
  mario marius mark marko marlon marshall martin martín marty marvin massimo mateo mateusz mats matt matteo matthew matthias matthieu maurice mauricio mauro max maxim
  maximilian mehmet mel melvin michael michal michał michel miguel mihai mike mikhail mikhaylo miklós milan miles milos miloš mitch mitt mohamed mohammad mohammed mohamad moritz
  morris moses moshe muhammad murray mustafa mykhailo mykola naftali narendra nasser nathan nathaniel neal ned neil nelson newt nicholas nick nicola nicolae nicolas nicolás nigel
  nikita niklas nikola nikolai nikolay nikos nils noah noel norbert norman olaf ole oleg oleh oleksandr oleksiy oliver olivier omar orlando oscar óscar osama oskar osman oswald otto
  owen pablo paddy paolo pascal pat patrick paul paulo pavel pavlo pawel paweł pedro per perry pete peter petr petro petros phil philip philippe phillip pierre piet piotr preston
  quentin rafael rahul raj rajiv ralph ramesh ramón ramon ramzan randy rashid raúl raul ravi ray raymond recep reggie reinhard rené rex ricardo riccardo richard rick ricky rob robert
  roberto robin rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rubén rudolf rudy rufus rupert russ russell rustam ryan saad saeed salman salvador
  salvatore sam sami samir samuel sanjay santiago saul scott sean sebastian sebastián serge sergei sergey sergio serhiy seth shane shaun shawn sherman shimon shinzo sid sidney sigmar silvio
  simon slobodan sofian spencer stan stanis stanislav stanley stefan stefano stephan stephane stephen sterling steve steven stewart stuart sven sylvester tariq taras tayyip ted terrence terry
  thabo theo theodore thierry thomas tim timo timothy timur toby todd tom tomas tomás tomasz tommy tony toshiro travis trent trevor tristan tyler umberto uri vaclav václav vadim valentin
  valentyn valeri valery vasily vasyl victor viktor vince vincent vincenzo vitali vitaliy vitaly vlad vladimir volodymyr vyacheslav wade wallace walt walter warren wayne wei werner wes wilbur
  wilfried wilhelm will willem william willie wim winston wojciech wolfgang xavier xi yair yakov yann yannick yasser yevgeny yitzhak yoshihide yosef youssef yuri yuriy yusuf yves zac zachary
  zack zbigniew zeke zoran
`)

/** Given names of women. */
export const women = words(`
  abigail ada adele adriana agnes agnieszka aicha aisha akiko alberta alejandra aleksandra alessandra alexandra alexis alice alicia alina alison allison alma alyssa amal amanda amber amelia amina
  amy ana anastasia andrea angela angelina angelique anita anke ann anna annabel anne annegret annette annie antonia aoife april arlene ashley astrid audrey aurora ava ayesha barbara beata beatrice beatriz
  becky belinda benazir bernadette bertha beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte britney brooke camilla camille candace carla carly carmen carol carole carolina
  caroline carolyn carrie catalina catherine cathy catrin cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara chloe christiane christina christine cindy claire clara clarissa
  claudia colette colleen condoleezza connie constance consuelo corinne cristina crystal cynthia daisy dalia dana daniela danielle dara daria darya dawn deborah debbie debra deirdre delia denise diana diane dilma
  dina dolores donna dora doreen doris dorothy ebony edith eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elvira elza emilia emily emma erica erika erin esmeralda estelle
  esther ethel eugenia eva eve evelyn faith fatima fatma federica fiona flora florence frances francesca françoise frida gabriela gabriella gail galina gemma genevieve georgia georgina geraldine gertrude
  gillian gina giorgia gisela giulia giselle gladys gloria golda grace greta gretchen gwen gwyneth hala halina hanan hanna hannah harriet heather heidi helen helena helene helga henrietta hilary hilda hillary hind
  hope huda ida ilena ilse imelda inés ines inga ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy iwona jacinda jackie jacqueline jana jane janet janice jasmine jean jeanette jeanne jelena
  jen jennie jennifer jenny jess jessica jill jo joan joanna joanne jocelyn jodie johanna josephine joy joyce juana juanita judith judy julia juliana julie juliet june justine kaja kamala karen karin karina karla kate
  katarina katarzyna katerina kateryna katharina katherine kathleen kathryn kathy katie katrina katya kay kayla keiko kelly kendra kerry kersti khadija kim kimberly kirsten kirsty klara kristen kristin kristina
  krystyna laila lana lara larisa larissa laura lauren laurie layla lea leah leila lena leona leslie leticia leyla liana lidia lila lilian liliana lillian lily lina linda lindsay lindsey lisa liudmyla liz liza lois lola
  lorena loretta lori lorraine louisa louise lucia lucía lucille lucinda lucy luisa lydia lyn lynn mabel madeleine madeline mae magdalena maggie maia malala malgorzata mandy manuela marcela marcia margaret margarita
  margot marguerite maria maría mariam marian mariana marianne marie mariella marilyn marina marine marion marisa marissa marjorie marlene marta martha martina mary maryam maryna maud maureen maya meg megan meghan mei melanie melania
  melinda melissa mercedes meredith mette mia michaela michele michelle mildred mimi mina mira miranda miriam molly mona monica monika monique muriel myra myriam nabila nadia nadiya nadine nancy naomi natalia natalie natalya natasha
  nathalie nawal nicola nicole nikki nina noa noor nora norma odile olena olga olha olivia oksana ophelia oprah paige pam pamela pat patricia patty paula paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis
  pilar polly priscilla rachel rafaela rana rebecca regina rehana renata renee rhonda rita roberta robin rocio rosa rosalie rosalind rosanna rose rosemary roxana roxanne ruby ruth sabine sabrina sadie sally salma samantha samira sana
  sandra sandy sanna sara sarah savannah selena selma serena shannon sharon shauna sheila shelley sheryl shirin shirley sian sigrid silvia simone sinead siobhan sofia solange sonia sonya sophia sophie stacy stefanie stella stephanie
  sue susan susana susanna susanne suzanne svetlana sviatlana sylvia sylvie tabitha tamara tami tammy tania tanya tara tatiana tatyana teresa terri tess tessa thelma theresa tiffany tina toni tracey tracy trisha trudy tulsi uma
  ursula valentina valeria valerie vanessa vera veronica veronika vicky victoria violet viola virginia vivian viviane wanda wendy whitney whoopi wilma winnie xiomara yael yana yasmin yelena yevgenia yolanda yulia yuliya yvette yvonne zainab
  zara zeinab zoe zofia zsuzsanna zuzana
`)
