import Commons
import HTML
import Membership

struct NetworkSettingsModel {
    struct Seat {
        var coordinator: Coordinator
        /// "Kepala sekolah/lembaga, SMP Negeri 1": what else they are.
        var words: String
    }

    var network: Network
    var form: NetworkForm
    var seats: [Seat]
    /// A place that was just offered; shown once.
    var code: SlipCode?
    var field: Markup
    var isSaved = false
    var problem: Phrase?
}

enum NetworkSettingsView {
    static func page(_ m: NetworkSettingsModel, _ visit: Visit) -> Page {
        let t = visit.language
        let here = SiteURL.networkSettings(m.network.id)
        return Page(
            t(NetworkPhrases.settings), in: .libraries, canonical: here,
            body: """
                <div class="wrap narrow"><h1>\(t(NetworkPhrases.settings))</h1>\
                <p class=lead><a href=\(SiteURL.network(m.network.id).url)>\(m.network.name)</a></p>\(SignInView.problem(m.problem, t))\
                \(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(PeoplePhrases.saved))</p>")\
                <form class="card stack" action=\(here.url) method=post>\(m.field)\(NetworkFormView.fields(m.form, t))\
                <p class=ways><button class="button button-main" type=submit name=langkah value=simpan>\(t(PeoplePhrases.save))</button></p></form>\
                <h2>\(t(NetworkPhrases.coordinators))</h2>\(if: m.seats.isEmpty, "<p>\(t(NetworkPhrases.noCoordinator))</p>")\
                <ul class=libraries>\(each: m.seats, { seat($0, m, t) })</ul>\(offer(m, visit))\
                <h2>\(t(NetworkPhrases.close))</h2>\
                <form class="card stack" action=\(here.url) method=post>\(m.field)<p>\(t(NetworkPhrases.closeText))</p>\
                <p class=tick><input type=checkbox id=yakin name=yakin value=1 required><label for=yakin>\(t(NetworkPhrases.sure))</label></p>\
                <p class=ways><button class=button type=submit name=langkah value=tutup>\(t(NetworkPhrases.close))</button></p></form></div>
                """)
    }

    private static func seat(_ seat: NetworkSettingsModel.Seat, _ m: NetworkSettingsModel, _ t: Language) -> Markup {
        let day = CalendarDay(at: seat.coordinator.since).text(t)
        let label = seat.coordinator.isSelf ? NetworkPhrases.layDown : NetworkPhrases.endSeat
        return """
            <li><form class=row-form action=\(SiteURL.networkSettings(m.network.id).url) method=post>\(m.field)\
            <input type=hidden name=langkah value=akhiri>\
            <span>\(seat.words.isEmpty ? t(Role.coordinator.name) : seat.words)\(if: seat.coordinator.isSelf, " (\(t(NetworkPhrases.you)))")\
            <span class=row-more>\(t(NetworkPhrases.since)) \(day)</span></span>\
            <span class=ways>\(if: seat.coordinator.mayEnd && m.seats.count > 1, "<button class=button type=submit name=tempat value=\(seat.coordinator.appointment.rawValue)>\(t(label))</button>")</span></form></li>
            """
    }

    private static func offer(_ m: NetworkSettingsModel, _ visit: Visit) -> Markup {
        let t = visit.language
        if let code = m.code {
            let address = visit.absolute(.networkSeat(m.network.id))
            let message = t(
                id: "Anda diajak menjadi koordinator \(m.network.name). Buka \(address), masuk, lalu ketik kode \(code.spaced).",
                en: "You are asked to coordinate \(m.network.name). Open \(address), sign in, and type the code \(code.spaced).")
            return """
                <div class="slip stack"><p>\(t(NetworkPhrases.seatText))</p><p class=outside>\(address)</p>\
                <p><span class=slip-code>\(code.spaced)</span></p>\
                <p class=ways><a class=button rel="noopener noreferrer" href=\(WhatsApp.link(message))>\(t(JoinPhrases.sendWhatsApp))</a></p></div>
                """
        }
        return """
            <form action=\(SiteURL.networkSettings(m.network.id).url) method=post>\(m.field)\
            <p class=ways><button class=button type=submit name=langkah value=ajak>\(t(NetworkPhrases.offer))</button></p></form>
            """
    }

    static func seatPage(_ network: Network, _ field: Markup, _ problem: Phrase?, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(NetworkPhrases.seatTitle), in: .libraries, canonical: .networkSeat(network.id),
            body: """
                <div class="wrap narrow"><h1>\(t(NetworkPhrases.seatTitle))</h1>\
                \(if: !network.name.isEmpty, "<p class=lead>\(network.name)</p>")<p>\(t(NetworkPhrases.seatLead))</p>\(SignInView.problem(problem, t))\
                <form class="card stack" action=\(SiteURL.networkSeat(network.id).url) method=post>\(field)\
                \(JoinView.text("kode", NetworkPhrases.seatCode, "", t, most: 40, isRequired: true, hint: JoinPhrases.codeHint))\
                <p class=ways><button class="button button-main" type=submit>\(t(NetworkPhrases.takeSeat))</button></p></form></div>
                """)
    }
}
