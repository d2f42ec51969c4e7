import Barcodes
public import HTML

/// A QR code on a page: drawn in the page itself, nothing is fetched.
public enum QRPicture {
    /// Empty when the text is longer than a code can hold.
    public static func markup(_ text: String) -> Markup {
        guard let code = QRCode(text: text) else { return Markup() }
        let side = code.width()
        return """
            <svg class=qr role=img aria-label="QR" viewBox="0 0 \(side) \(side)" shape-rendering=crispEdges><path fill=currentColor \
            d="\(code.path())"/></svg>
            """
    }
}
