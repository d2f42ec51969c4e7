extension English {
    /// English words of titles, subjects and queries, our own list; none of them is also a common Indonesian word.
    static let data = """
        about activity adventure africa agriculture ancient angel animal answer apple army art article artist asian atlas author baby
        basic beach bear beautiful beauty become beginner behavior being best better bible big bird birth black blood blue board boat body book
        boy brain brave bread bridge bright bring brother brown build building business butterfly camera campus card care castle cat
        century challenge change chapter character chemical chemistry chicken child children chinese choice christian church circle
        citizen city civilization class classic climate clock cloud coast coffee cold collection college color colour communication community
        company complete computer concept conservation conversation cooking country course create creative crime critical culture
        daily dance danger dark daughter death design detective development dictionary digital dinosaur disaster discover discovery disease
        doctor dog dolphin dragon drawing dream earth easy economic economics education effective electric electrical elementary elephant
        encyclopedia energy engine engineer engineering english environment environmental essential europe event everyday everything
        evolution exercise experience experiment explore eye fact fairy family famous farm farmer father field fight fire first fish
        flower flying food foot forest forever four freedom french friend friendly friendship fruit fun fundamental future garden
        general geography german ghost girl global glory gold good government grammar great green group grow guide hand handbook happy
        happiness harvest health healthy heart heaven help hero high history holiday holy home honest hope horse hospital house human
        hundred idea image important improve industry information inside introduction invention island japanese jewel journal journey
        jungle kingdom king kitchen knight know knowledge lady lake land language large last law lazy leader leadership league learn
        learner learning leave legend lesson letter level library life light lightning lion listen listening literature little live
        lonely long look lost love lovely lucky machine magic make making management many marine mark market marketing marriage master
        mathematics measure mechanic mechanical medicine memory message method mind miracle modern money monkey month moon morning
        mother mountain mouse movie music muslim mystery name nation national native nature natural never new night north novel number nurse
        nutrition ocean office old only open orphan other outline pacific paint painter painting palace parent passion past pattern peace
        people perfect person philosophy photograph phrase physical physics picture pilot pirate place planet plant play player please
        poem poet poetry police policy political popular power practical practice prayer prince princess principle print prison private problem
        process professional project psychology public question quick rabbit race rain rainbow read reader reading real recipe record
        red reference religion religious report research resource right river road rock room royal rule safety sailor scholar school
        science scientific scientist sea season secret sentence series service seven shadow sharing sheep shine ship short silent silver
        simple sister skill sky slave sleep small smart smile snow social society soldier solution song soul sound south space speak
        speaking special speech speed spelling spider spirit sport spring star start state statistics stone story strange street strong student
        study success successful summer sun supernatural surprise survival swimming sword symbol system table tale talk teach teacher
        teaching team technical technique technology teenager television test theory thing think thinking thousand tiger time today toefl
        together tomorrow toy trade traditional train training translation travel treasure tree trouble true truth turtle understand understanding
        universe university useful vampire vegetable village vocabulary voice volcano walk wall war warrior water weather week welcome
        west whale white wild wind window winner winter wisdom wise wish wizard wolf woman women wonder wonderful wood word work world
        write writer writing wrong year yellow young youth zebra with from this that they their there what when where which while who
        why your you my we our his her how the and for
        """
}
