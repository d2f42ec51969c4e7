import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import WebSupport

/// A small site through all the layers, as the program builds it.
enum TestSite {
    static let page: Markup = "<!doctype html><title>x</title><p>\(String(repeating: "buku ", count: 600))</p>"

    static func stack() -> WebStack {
        WebStack(
            errorPages: ErrorPages(page: { page, context in
                "<h1>\(page.status.code)</h1><p>\(page.requestID)</p><p>\(context.language)</p>"
            }))
    }

    static func application(_ stack: WebStack = stack(), _ register: (Routes) -> Void = { _ in }) -> some ApplicationProtocol {
        let routes = stack.routes()
        register(routes)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return WebServer(WebServer.Settings(host: "127.0.0.1", port: 0), logger: logger).application(routes)
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    var bytes: [UInt8] { Array(body.readableBytesView) }
}

extension HTTPField.Name {
    static func named(_ name: String) throws -> HTTPField.Name {
        struct NotAName: Error {}
        guard let name = HTTPField.Name(name) else { throw NotAName() }
        return name
    }
}
