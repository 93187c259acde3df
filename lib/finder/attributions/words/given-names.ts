const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common given names of men, folded. Names that women bear as well are left out. */
export const MEN = set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald ' +
    'steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas ' +
    'eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack ' +
    'dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith ' +
    'christian roger noah gerald carl terry sean austin arthur lawrence dylan joe bryan billy bruce albert willie ' +
    'gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley mike bill ' +
    'jim tom bob dan tim steve jeff greg ben sam fred ted ken ron don matt nick tony phil ed chuck barack bernie ' +
    'mitch marco mitt rand vladimir sergei alexei dmitri dmitry mikhail ivan boris igor oleg nikolai yuri viktor ' +
    'andrei pavel maxim xi emmanuel olaf francois jean pierre jacques michel philippe nicolas laurent hans klaus ' +
    'jurgen wolfgang friedrich karl stefan markus andreas matthias giovanni giuseppe mario luigi marco paolo carlos ' +
    'luis miguel jorge pedro pablo diego fernando alejandro javier manuel antonio francisco ricardo eduardo mohammed ' +
    'muhammad mohamed mohammad ahmed ali hassan hussein omar ibrahim mustafa abdullah khalid yusuf mahmoud recep ' +
    'benjamin yitzhak shimon ehud naftali rajiv rahul arvind amit sanjay vijay anil sunil narendra hiroshi takeshi ' +
    'kenji shinzo lars anders erik sven magnus bjorn henrik olav juha mateusz piotr andrzej tomasz jan petr vaclav ' +
    'janos laszlo zoltan ion nicolae dragan milan goran rodrigo benigno joko boris simon nigel graham neil stuart ' +
    'gordon ian liam kieran oliver oscar hugo leon max felix rex clint dick hank howard leonard norman roland',
);

/** Common given names of women, folded. Names that men bear as well are left out. */
export const WOMEN = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley ' +
    'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy ' +
    'kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet ' +
    'maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina joan evelyn judith andrea ' +
    'hannah cheryl megan jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean ' +
    'alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany ' +
    'doris kayla alexis lori marie hillary condoleezza kamala nikki carly melania ivanka chelsea megyn rosalind anne ' +
    'jane ellen ruth rose eva elena irina olga natalia tatiana svetlana ekaterina marina yulia anastasia ludmila ' +
    'claire sophie camille juliette florence isabelle nathalie valerie monique brigitte ursula angelika annalena ' +
    'sabine petra monika heike giulia francesca chiara giorgia carmen lucia isabel ana paula gabriela fernanda fatima ' +
    'aisha khadija zainab amina layla leila nadia yasmin priya anita sunita indira sonia meera yuki keiko michiko ' +
    'ingrid astrid sanna mette magdalena katarzyna agnieszka jana zuzana ilona theresa nicola fiona gillian joanna ' +
    'harriet tina kate kathy katie jill jenny debbie cathy peggy wendy tammy gina tracy dana maggie molly beth liz ' +
    'susie tulsi elise kirsten amelia ava mia ella lily zoe tanya tamara whitney oprah serena venus malala greta',
);
