extension SpellingTable {
    /// Loans and names from Arabic: today's dictionary spelling, then the romanisations met in catalogues, folded.
    /// What the general rules of ``ArabicLoans`` already unite (dh, dz, q, doubled letters) need not stand here.
    static let arabicLoans = """
        # worship
        quran: alquran alkuran kuran alkoran qurani quraan alquraan
        salat: shalat sholat solat shollat shalah sholah
        puasa: poeasa
        zakat: zakaat
        haji: hajj hajji hadji
        umrah: umroh oemrah
        wudu: wudhu wudlu wudhlu wuduk
        tayamum: tayammum tayamun
        azan: adzan adhan
        iqamah: iqomah iqamat ikamah
        doa: doea
        zikir: dzikir dzikr zikr dhikr
        selawat: shalawat sholawat salawat solawat
        sedekah: shadaqah shodaqoh sodaqoh sadaqah sadakah shadaqoh sedeqah
        infak: infaq
        wakaf: waqaf waqf
        kurban: qurban
        akikah: aqiqah akikoh aqiqoh
        khotbah: khutbah khotbat khutbat chotbah kotbah
        khatib: khathib chatib
        tarawih: taraweh traweh teraweh
        tahajud: tahajjud tahadjud
        duha: dhuha dluha dhuhaa
        zuhur: dzuhur dhuhur lohor dhuhr
        asar: ashar ashr
        magrib: maghrib
        isya: isyak isha
        subuh: shubuh shubh
        jumat: jumaat jumah djumat
        ramadan: ramadhan romadhon ramadlan romadon ramadon romadhan
        idulfitri: idulfithri iedulfitri
        iduladha: idhuladha
        fitri: fithri
        lailatulqadar: lailatulkadar
        tahlil: tahliel
        yasin: yaasin yassin jasin
        # learning
        hadis: hadits hadith hadist hadiths
        fikih: fiqih fiqh fikh feqih fiqhi
        akidah: aqidah aqidat akaid aqaid
        akhlak: akhlaq achlak ahlak achlaq
        tafsir: tafseer
        tajwid: tajweed tadjwid
        tauhid: tawhid tauhied
        tasawuf: tasawwuf tashawuf tashawwuf tasauf
        sirah: siroh
        syariah: shariah sariah syariat syariyah shariat sjariat
        sunah: sunnah sunnat
        ijmak: ijma
        kias: qiyas
        ijtihad: ijtihaad
        mazhab: madzhab madhab mazdhab
        musala: mushala mushalla mushola musholla musolla musola
        masjid: mesjid masdjid mesdjid
        madrasah: madrasat medresah
        pesantren: pasantren pesantrian
        santri: santrie
        kiai: kyai kiyai kjai kijai
        ustaz: ustadz ustad ustadh
        ustazah: ustadzah ustadah
        ulama: ulamak oelama
        mufti: muftie
        ilmu: elmu ilmoe
        kitab: kitaab
        kamus: qamus
        nahu: nahwu
        saraf: sharaf shorof
        # faith
        nabi: nabie naby
        rasul: rosul rasool rosoel
        rasulullah: rosulullah rasululloh rosululloh
        malaikat: malaekat
        sahabat: shahabat sohabat sobat
        khalifah: kholifah chalifah khalifat
        iblis: eblis
        setan: syaitan syetan syaithan shaitan
        surga: sorga
        akhirat: akherat achirat
        kiamat: qiyamat kijamat
        takwa: taqwa
        ikhlas: ichlas ihlas
        sabar: shabar
        saleh: sholeh soleh shaleh shalih salih
        salehah: sholehah solehah shalihah shalehah sholihah
        tobat: taubat taobat
        rida: ridha ridho redha ridlo rido
        rezeki: rejeki rizki rizqi rezki
        takdir: taqdir
        nasihat: nasehat
        hikmah: hikmat
        hidayah: hidajah
        istiqamah: istiqomah istikamah istikomah
        istigfar: istighfar
        jihad: djihad
        hijrah: hidjrah
        hijab: hidjab
        jilbab: djilbab
        halal: halaal
        haram: haraam
        mukjizat: mujizat mukzizat
        israk: isra
        mikraj: miraj
        maulid: maulud mauled mawlid
        mahram: muhrim
        silaturahmi: silaturahim silaturrahmi silaturrahim shilaturrahim
        muslimah: muslimat
        mualaf: muallaf
        amanah: amanat
        musyawarah: musjawarah
        allah: alloh
        bismillah: basmalah
        jenazah: jenasah djenazah
        waris: warits
        fardu: fardhu fardlu pardu
        munajat: munadjat
        insan: insaan
        ruh: roh
        kalbu: qalbu qolbu kolbu
        # names
        muhammad: mohammad muhamad mohamad mohamed muhammed mohammed mochamad mochammad muchamad muchammad mokhamad mukhamad muhamed
        ahmad: achmad akhmad ahmed ahmat
        mahmud: machmud mahmoed
        usman: utsman ustman othman oesman
        umar: omar oemar
        ali: aly
        fatimah: fathimah fatima
        aisyah: aisjah aisha
        khadijah: khodijah chadijah khadidjah
        ibrahim: ibrohim ebrahim
        ismail: ismael
        ishak: ishaq
        yakub: yaqub jakub
        yusuf: yusup joesoef jusuf yoesoef yusof
        yunus: joenoes junus
        musa: moesa
        harun: haroen
        daud: dawud daoed
        sulaiman: soelaiman sulaeman
        zakaria: zakariya zakarija
        yahya: jahja yahja
        isa: eesa
        idris: idries
        nuh: noeh
        hud: hoed
        luqman: lukman loekman
        abdurrahman: abdurahman abdulrahman abdoerrahman
        abdullah: abdulah abdoellah
        hasan: hassan
        husain: husein hussein hoesein hussain husin
        hamzah: hamza
        bukhari: buchari bukhori buhari
        tirmizi: tirmidzi turmudzi tirmidhi
        nasai: nasaai
        gazali: ghazali ghozali gozali ghazaly
        syafii: syafei safii syafiie shafii syafie
        hanafi: hanafie
        mukhtar: mochtar muchtar mokhtar muhtar
        hidayat: hidajat
        syekh: syech syaikh sheikh sjech syeikh shaykh syeh
        makkah: mekah mekkah mecca makah
        madinah: medinah medina
        irak: iraq
        kairo: cairo qairo
        """
}
