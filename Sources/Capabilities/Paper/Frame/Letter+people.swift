import Commons

/// Names on papers: a paper holds numbers, and a name stands on it only where its own library prints.
extension Letter {
    /// Everybody whose name has a place on it.
    var people: Set<PersonID> {
        var found: Set<PersonID> = []
        _ = with(
            fact: {
                $0.person.map { _ = found.insert($0) }; return $0
            },
            signature: {
                $0.person.map { _ = found.insert($0) }; return $0
            })
        return found
    }

    /// What the signers are, for whom it has no number yet.
    var roles: Set<Role> {
        var found: Set<Role> = []
        _ = with(
            fact: { $0 },
            signature: { one in
                if let role = one.role, one.person == nil { found.insert(role) }
                return one
            })
        return found
    }

    func signed(by people: [Role: PersonID]) -> Letter {
        with(
            fact: { $0 },
            signature: { one in
                var one = one
                one.person = one.person ?? one.role.flatMap { people[$0] }
                return one
            })
    }

    func named(_ names: [PersonID: String]) -> Letter {
        with(
            fact: { fact in
                var fact = fact
                fact.value = fact.person.flatMap { names[$0] } ?? fact.value
                return fact
            },
            signature: { one in
                var one = one
                one.name = one.person.flatMap { names[$0] } ?? one.name
                return one
            })
    }

    private func with(fact: (Fact) -> Fact, signature: (Signature) -> Signature) -> Letter {
        var letter = self
        letter.blocks = blocks.map { block in
            switch block {
            case .facts(let facts): .facts(facts.map(fact))
            case .signatures(let row): .signatures(row.map(signature))
            default: block
            }
        }
        letter.signatures = signatures.map { $0.map(signature) }
        return letter
    }
}
