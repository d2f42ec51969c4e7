import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import WebSupport

/// Routes of every kind, for the tests of the layers around them.
enum SampleSite {
    struct Secret: Error { let name = "Siti" }

    static func register(_ routes: Routes) {
        routes.get("/") { _, _ in Response.html(TestSite.page) }
        routes.get("/judul/:id") { _, context in Response.plainText(context.parameters.get("id") ?? "") }
        routes.post("/judul/:id") { _, _ in Response.plainText("posted") }
        routes.get("/Katalog/daftar") { _, context in Response.plainText(context.client?.description ?? "none") }
        routes.get("/cari") { request, _ in Response.plainText(try request.query()["q"] ?? "") }
        routes.post("/minta") { request, _ in
            Response.plainText(try await request.form().pairs.map { "\($0.name)=\($0.value)" }.joined(separator: ";"))
        }
        routes.post("/unggah") { request, _ in
            let form = try await request.multipartForm(limits: MultipartLimits(total: 2000))
            return Response.plainText("\(form.fields.pairs.count) \(form.file("berkas")?.bytes.count ?? -1)")
        }
        routes.get("/rusak") { _, _ -> Response in throw Secret() }
        routes.get("/api/v1/rusak") { _, _ -> Response in throw Secret() }
        routes.get("/stream") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain"],
                body: ResponseBody { writer in
                    for _ in 0..<100 { try await writer.write(ByteBuffer(string: String(repeating: "x", count: 100))) }
                    try await writer.finish(nil)
                })
        }
        routes.post("/api/v1/hal") { _, _ in Response.json([0x7B, 0x7D]) }
    }

    static func test<Value>(
        _ setup: TestingSetup = .router, stack: WebStack = TestSite.stack(),
        _ body: @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await TestSite.application(stack, register).test(setup, body)
    }
}
