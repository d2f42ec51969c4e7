import Agreements
import Commons

extension TermsCase {
    /// Everything an answer says, in the words of `terms.tsv`.
    static func said(_ terms: Terms) -> Set<String> {
        var said: Set<String> = []
        switch terms.service {
        case .on: said.insert("on")
        case .off(.switchedOff): said.insert("off:switchedOff")
        case .off(let reason): said.insert("off:\(reason)")
        }
        for parameter in TermsParameter.allCases {
            guard let term = terms[parameter] else {
                said.insert("\(parameter.rawValue)=-")
                continue
            }
            said.insert("\(parameter.rawValue)=\(term.value.code)<\(place(term.source))")
        }
        if terms.mayServe { said.insert("served") }
        for objection in terms.objections {
            switch objection {
            case .notLent: said.insert("!notLent")
            case .onSiteOnly: said.insert("!onSite")
            case .newItem(let until, _): said.insert("!new:\(until.iso)")
            case .readersNotServed: said.insert("!readers")
            }
        }
        for one in terms.setAside {
            let place = one.source.map(place) ?? "\(one.agreement?.rawValue ?? 0)"
            let parameter = one.parameter.map { ":" + $0.rawValue } ?? ""
            said.insert("aside:\(place)\(parameter):\(word(one.reason))")
        }
        return said
    }

    private static func place(_ source: TermSource) -> String {
        switch source {
        case .clause(let id, _, let ordinal, _): "\(id.rawValue).\(ordinal)"
        case .houseRule(let library, _, _): "house:\(letter(library))"
        case .standard: "standard"
        case .charter: "charter"
        }
    }

    private static func word(_ reason: SetAside.Reason) -> String {
        switch reason {
        case .notYetInForce: "notYet"
        case .over: "over"
        case .suspended: "suspended"
        case .notYetParty, .noLongerParty: "notParty"
        case .otherDirection: "otherDirection"
        case .otherService: "otherService"
        case .otherItem: "otherItem"
        case .otherReaders: "otherReaders"
        case .precedence(let step): "\(step)"
        case .equalStanding: "equal"
        case .guarded: "guarded"
        }
    }
}
