import Commons
import Discovery
import HTML
import HTTPTypes
import Hummingbird
import Membership
import WebSupport

extension Site {
    func registerNetworks(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .networks: routes.get(path, use: networkList)
        case .network: routes.get(path, use: network)
        case .networkSteps: routes.post(path, use: takeStep)
        case .networkNew:
            routes.get(path, use: foundingForm)
            routes.post(path, use: foundNetwork)
        case .networkSettings:
            routes.get(path, use: networkSettings)
            routes.post(path, use: changeNetwork)
        case .networkSeat:
            routes.get(path, use: networkSeat)
            routes.post(path, use: takeNetworkSeat)
        default: break
        }
    }

    // MARK: Founding

    @Sendable func foundingForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        return personal(NetworkFormView.found(try foundModel(who, visit), visit), visit)
    }

    @Sendable func foundNetwork(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "network.found") }
        let form = try await form(request, for: "jaringan-baru", who)
        var model = try foundModel(who, visit)
        model.form = Self.networkForm(form)
        model.chosen = form.trimmed("atas") ?? model.chosen
        guard let origin = model.places.first(where: { $0.key == model.chosen }) else { throw NotAllowed(verb: "network.found") }
        do {
            let network = try networks.found(model.form, from: origin.place, by: visit.actor)
            return .seeOther(SiteURL.network(network.id).url)
        } catch let error as NetworkError {
            model.problem = error.phrase
            return personal(NetworkFormView.found(model, visit), visit, status: .unprocessableContent)
        }
    }

    private func foundModel(_ who: SignedIn, _ visit: Visit) throws -> NetworkFoundModel {
        let offices = try offices.offices()
        let origins = try networks.foundingPlaces(of: visit.actor).compactMap { place -> NetworkFoundModel.Origin? in
            let name =
                switch place {
                case .library(let id): discovery.directory[id]?.name
                case .office(let id): offices.first { $0.id == id }?.name
                case .network, .installation: nil as String?
                }
            return name.map { NetworkFoundModel.Origin(key: "\(place.kind):\(place.number)", place: place, name: $0) }
        }
        return NetworkFoundModel(
            places: origins, chosen: origins.first?.key ?? "", form: NetworkForm(name: ""), field: field("jaringan-baru", who))
    }

    private static func networkForm(_ form: Query) -> NetworkForm {
        NetworkForm(
            name: form.trimmed("nama") ?? "", region: form.trimmed("wilayah"),
            about: NetworkAbout(
                purpose: form.trimmed("tujuan"), calendar: form.trimmed("kalender"), meetingLink: form.trimmed("tautan")))
    }

    // MARK: Settings

    @Sendable func networkSettings(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atOwnNetwork(request, context) { network, who, visit in
            var model = try self.settingsModel(network, who, visit)
            model.isSaved = try request.query()["beres"] == "1"
            return self.personal(NetworkSettingsView.page(model, visit), visit)
        }
    }

    @Sendable func changeNetwork(_ request: Request, _ context: WebContext) async throws -> Response {
        try await atOwnNetwork(request, context) { network, who, visit in
            let form = try await self.form(request, for: "atur-jaringan", who)
            var model = try self.settingsModel(network, who, visit)
            do {
                switch form.trimmed("langkah") {
                case "simpan":
                    model.form = Self.networkForm(form)
                    try self.networks.describe(network.id, model.form, by: visit.actor)
                case "ajak":
                    model.code = try self.networks.offerSeat(in: network.id, by: visit.actor)
                    return self.personal(NetworkSettingsView.page(model, visit), visit)
                case "akhiri":
                    let seat = AppointmentID(rawValue: form.trimmed("tempat").flatMap { Int64($0) } ?? 0)
                    let isOwn = model.seats.contains { $0.coordinator.appointment == seat && $0.coordinator.isSelf }
                    try self.networks.endSeat(seat, in: network.id, by: visit.actor)
                    if isOwn { return .seeOther(SiteURL.network(network.id).url) }
                case "tutup" where form["yakin"] == "1":
                    try self.networks.close(network.id, by: visit.actor)
                    return .seeOther(SiteURL.networks.url)
                default: throw WebError.badRequest("step", "An unknown step.")
                }
                return .seeOther(SiteURL.networkSettings(network.id, isDone: true).url)
            } catch let error as NetworkError {
                model.problem = error.phrase
                return self.personal(NetworkSettingsView.page(model, visit), visit, status: .unprocessableContent)
            }
        }
    }

    private func atOwnNetwork(
        _ request: Request, _ context: WebContext, _ body: (Network, SignedIn, Visit) async throws -> Response
    ) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let network = try networkNamed(context, visit)
        guard visit.actor.mayDescribe(network.id) else { throw NotAllowed(verb: "network.describe") }
        return try await body(network, who, visit)
    }

    private func settingsModel(_ network: Network, _ who: SignedIn, _ visit: Visit) throws -> NetworkSettingsModel {
        let t = visit.language
        let offices = try offices.offices()
        let seats = try networks.coordinators(of: network.id, by: visit.actor).map { coordinator in
            let words = coordinator.grants.compactMap { grant -> String? in
                switch grant.place {
                case .library(let id): discovery.directory[id].map { "\(t(grant.role.name)), \($0.name)" }
                case .office(let id): offices.first { $0.id == id }.map { "\(t(grant.role.name)), \($0.name)" }
                case .network, .installation: nil
                }
            }
            return NetworkSettingsModel.Seat(coordinator: coordinator, words: words.joined(separator: "; "))
        }
        return NetworkSettingsModel(
            network: network, form: NetworkForm(name: network.name, region: network.region, about: network.about), seats: seats,
            field: field("atur-jaringan", who))
    }

    // MARK: A coordinator's place

    @Sendable func networkSeat(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { return toDoor(visit) }
        let network = try seatNetwork(context, visit)
        return personal(NetworkSettingsView.seatPage(network, field("tempat", who), nil, visit), visit)
    }

    @Sendable func takeNetworkSeat(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        guard let who = visit.who else { throw NotAllowed(verb: "network.seat") }
        let form = try await form(request, for: "tempat", who)
        let network = try seatNetwork(context, visit)
        do {
            guard let code = SlipCode(form.trimmed("kode") ?? "") else { throw NetworkError.noSuchSeat }
            try networks.takeSeat(code, in: network.id, by: visit.actor)
            return .seeOther(SiteURL.network(network.id).url)
        } catch let error as NetworkError {
            return personal(
                NetworkSettingsView.seatPage(network, field("tempat", who), error.phrase, visit), visit,
                status: .unprocessableContent)
        }
    }

    /// Whoever was handed a code may not see the network otherwise; then the page does not name it.
    private func seatNetwork(_ context: WebContext, _ visit: Visit) throws -> Network {
        guard Networks.mayTakeSeat(visit.actor) else { throw NotAllowed(verb: "network.seat") }
        guard let id = context.row(), var network = try networks.network(NetworkID(id)), network.isOpen else {
            throw WebError.notFound
        }
        if try networks.network(network.id, shownTo: visit.actor, asleep: visit.who?.grants ?? []) == nil { network.name = "" }
        return network
    }
}
