/// How the words of one title stand to the query, from its forward index: what the postings do not tell.
struct TitleExamination {
    /// Bits of the groups found in the title proper, the subtitle, with who made it or its series, and in its subjects.
    private var title: UInt32 = 0
    private var titleExact: UInt32 = 0
    private var subtitle: UInt32 = 0
    private var makers: UInt32 = 0
    private var subjects: UInt32 = 0
    private var titleWords = 0
    private var titleFound = 0
    /// Neighbours in the title that are neighbours in the query, and that belong to one group.
    private var following = 0
    private var together = 0
    private var begins = false
    /// Best of the single values (a creator, a series, a subject) that hold the whole query, in percent of the query's rarity.
    private var valueBonus = 0

    init(_ tokens: ArraySlice<UInt32>, _ table: TokenTable, required: UInt32) {
        var before: UInt32 = 0
        var value = (field: IndexField.title, bits: UInt32(0), words: 0, found: 0)
        for token in tokens {
            let field = IndexField(rawValue: UInt8(token >> ForwardToken.fieldShift)) ?? .other
            let word = ForwardToken.word(token)
            if field != value.field || word == ForwardToken.breakWord {
                close(value, required)
                value = (field, 0, 0, 0)
                if word == ForwardToken.breakWord { continue }
            }
            let found = table.look(word)
            value.bits |= found.any
            value.words += 1
            if found.any != 0 { value.found += 1 }
            switch field {
            case .title:
                if titleWords == 0 { begins = found.any != 0 }
                title |= found.any
                titleExact |= found.exact
                if before << 1 & found.any != 0 { following += 1 } else if before & found.any != 0 { together += 1 }
                before = found.any
                titleWords += 1
                if found.any != 0 { titleFound += 1 }
            case .subtitle: subtitle |= found.any
            case .creator, .contributor, .series: makers |= found.any
            case .subject: subjects |= found.any
            default: break
            }
        }
        close(value, required)
    }

    private mutating func close(_ value: (field: IndexField, bits: UInt32, words: Int, found: Int), _ required: UInt32) {
        guard value.words > 0, value.bits & required == required else { return }
        let whole = value.found == value.words
        switch value.field {
        case .creator: valueBonus = max(valueBonus, whole ? 110 : 70)
        case .series: valueBonus = max(valueBonus, whole ? 90 : 50)
        case .subject: valueBonus = max(valueBonus, whole ? 60 : 30)
        default: break
        }
    }

    /// Points for what was found, each part weighed by the rarity of the groups that earn it: the obvious book has the query as
    /// its title; next come titles that begin with it, hold it in order, hold all of it; then title and author together, a whole
    /// author, series or subject.
    func bonus(_ asked: AskedGroups) -> Int {
        let required = asked.required
        guard required != 0 else { return 0 }
        let all = asked.weight(required), inTitle = asked.weight(title & required)
        let wanted = (required | asked.optional).nonzeroBitCount
        let steps = (title & (required | asked.optional)).nonzeroBitCount - 1
        var points = 20 * asked.weight(titleExact & required)
        if wanted > 1, steps > 0 { points += 60 * inTitle * min(following, steps) / (wanted - 1) }
        if title & required == required {
            let inOrder = following + together >= steps
            points += all * (60 + 60 * titleFound / max(1, titleWords))
            if begins && inOrder { points += all * 70 }
            if titleFound == titleWords { points += all * (inOrder ? 130 : 60) }
            return points + all * valueBonus / 4
        }
        if inTitle > 0, (title | subtitle | makers) & required == required {
            points += all * (titleFound == titleWords ? 120 : 40 + 20 * titleFound / max(1, titleWords))
        } else if inTitle > 0, (title | subtitle | makers | subjects) & required == required {
            points += all * (20 + 20 * titleFound / max(1, titleWords))
        }
        return points + 40 * inTitle + all * valueBonus
    }
}
