import Commons
import Discovery
import HTML
import Membership

/// Who looks at a page, as far as a page may know: mostly no one in particular.
struct Visit: Sendable {
    var language: Language
    /// Path and query of this page.
    var here: String
    /// "https://host", without a slash at the end.
    var origin: String
    /// The place distances are counted from: the one this device chose, or the one a search names.
    var near: CatalogSearch.Place?
    /// Its name, as people say it.
    var nearName: String?
    /// The network that this device keeps to, if one was chosen.
    var network: NetworkID?
    var settings: SiteSettings
    /// Whoever is signed in, as they are at this moment.
    var who: SignedIn?
    /// As what, in words.
    var whoIs: String?
    /// The clock of whoever is signed in: that of their libraries.
    var zone = IndonesianZone.western

    /// A whole address, to pass on outside the site.
    func absolute(_ url: SiteURL) -> String { origin + url.url.text }
}

extension Visit {
    /// The canonical address: whole, because `rel=canonical` is read outside; refused when the host cannot be trusted.
    func canonical(_ url: SiteURL) -> SafeURL { SafeURL(untrusted: absolute(url)) ?? url.url }

    /// Whether a title needs the mark *contoh*: not where the whole page already has it.
    func marksSample(_ holdings: [PlacedHolding]) -> Bool {
        !settings.isSample && holdings.contains { $0.library.isSample }
    }

    func marksSample(_ library: Library) -> Bool { !settings.isSample && library.isSample }
}
