import Agreements
import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    @Sendable func houseRules(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atOwnLibrary(.houseRules, request, context) { visit, who, library in
            var model = try self.rulesModel(library, who, visit)
            model.isSaved = try request.query().contains("beres")
            return self.personal(HouseRulesView.page(model, visit), visit)
        }
    }

    @Sendable func setHouseRules(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atOwnLibrary(.houseRules, request, context) { visit, who, library in
            let form = try await self.form(request, for: "aturan", who)
            var model = try self.rulesModel(library, who, visit)
            do {
                let ticked = Set(form.values("aturan"))
                let rules = try HouseRulesModel.offered.filter { ticked.contains($0.key) }.map { known in
                    var clause = model.rule(known) ?? known.standard
                    for parameter in clause.values.keys {
                        guard let typed = form.trimmed("nilai-\(known.key)-\(parameter.rawValue)") else { continue }
                        clause.values[parameter] = try parameter.value(typed)
                    }
                    return clause
                }
                try self.agreements.setRules(library.id, rules + model.others, by: visit.actor)
                return .seeOther(SiteURL.houseRules(code: library.code, isDone: true).url)
            } catch let error as AgreementError {
                model.problem = error.phrase
                return self.personal(HouseRulesView.page(model, visit), visit, status: .unprocessableContent)
            }
        }
    }

    private func rulesModel(_ library: Library, _ who: SignedIn, _ visit: Visit) throws -> HouseRulesModel {
        let rules = try agreements.rules(of: library.id, by: visit.actor)
        return HouseRulesModel(
            library: library, version: rules?.version, clauses: rules?.clauses ?? [], field: field("aturan", who))
    }

    @Sendable func readiness(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atOwnLibrary(.seePaper, request, context) { visit, who, library in
            guard
                let found = try self.agreements.readiness(
                    [library.id], facts: try self.readinessFacts([library.id]), by: visit.actor
                ).first
            else { throw WebError.notFound }
            let mayAnswer = visit.actor.may(.readiness, in: AgreementPlace(libraries: [library.id]))
            return self.personal(
                ReadinessView.page(
                    found, library, field: self.field("kesiapan", who), mayAnswer: mayAnswer,
                    isSaved: try request.query().contains("beres"), visit), visit)
        }
    }

    @Sendable func answerReadiness(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atOwnLibrary(.readiness, request, context) { visit, who, library in
            let form = try await self.form(request, for: "kesiapan", who)
            for question in ReadinessQuestion.all {
                guard let answer = form.trimmed(question.key).flatMap(ReadinessAnswer.init(rawValue:)) else { continue }
                try self.agreements.answer(library.id, question.key, answer, by: visit.actor)
            }
            return .seeOther(SiteURL.readiness(code: library.code, isDone: true).url)
        }
    }

    /// A page about one library's own part in agreements, for its staff and signatories.
    private func atOwnLibrary(
        _ verb: AgreementVerb, _ request: Request, _ context: WebContext,
        _ body: (Visit, SignedIn, Library) async throws -> Response
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else {
            guard request.method == .get || request.method == .head else { throw NotAllowed(verb: "agreement.\(verb.rawValue)") }
            return toDoor(visit)
        }
        guard let library = discovery.directory[context.parameters.get("code") ?? ""],
            visit.actor.may(verb, in: AgreementPlace(libraries: [library.id]))
        else { throw NotAllowed(verb: "agreement.\(verb.rawValue)") }
        return try await body(visit, who, library)
    }
}
