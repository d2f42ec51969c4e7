import HTML

/// Links that open WhatsApp with a text; whom it goes to is chosen there. Nothing is called until somebody presses it.
enum WhatsApp {
    static func link(_ text: String) -> SafeURL { "https://wa.me/?text=\(String(text.prefix(1500)))" }
}
