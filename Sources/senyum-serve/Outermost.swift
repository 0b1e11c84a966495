import Classroom
import Foundation
import HTTPTypes
import Hummingbird
import SourceText

/// What holds for every request: limits, a page for every error, headers that keep browsers careful, the access log.
struct Outermost: RouterMiddleware {
  typealias Context = Client
  let gate: Gate
  let site: Site
  let fallback: Language
  let metrics: Metrics

  func handle(
    _ request: Request, context: Client, next: (Request, Client) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var client = context
    client.cookies = Cookies(request.headers[values: .cookie])
    var response = await answer(request, client, next)
    for field in Outermost.careful where response.headers[field.name] == nil {
      response.headers.append(field)
    }
    metrics.answered(
      request.method.rawValue, context.endpointPath ?? "-", response.status.code, ContinuousClock.now - start)
    return response
  }

  private func answer(
    _ request: Request, _ context: Client, _ next: (Request, Client) async throws -> Response
  ) async -> Response {
    do {
      guard isAdmitted(request, context) else { throw Problem.tooMany }
      return try await next(request, context)
    } catch let problem as Problem {
      return await page(problem, request, context)
    } catch let error as HTTPError where error.status == .notFound {
      return await page(.notFound, request, context)
    } catch let error as HTTPError {
      return Response(status: error.status)
    } catch {
      metrics.failed(String(describing: type(of: error)))
      return await page(.failed, request, context)
    }
  }

  /// Many phones can stand behind one address; so whoever has a session is counted by it, as far as the address as a
  /// whole stays within what a full room sends.
  private func isAdmitted(_ request: Request, _ client: Client) -> Bool {
    let address = gate.address(of: request, client)
    guard gate.admits(address, rate: gate.settings.rate * 50) else { return false }
    let session = Incoming.session(client.cookies)
    return gate.admits(session?.text ?? "at " + address, rate: gate.settings.rate)
  }

  private func page(_ problem: Problem, _ request: Request, _ context: Client) async -> Response {
    let incoming = await Incoming(request, context, site: site, gate: gate, fallback: fallback)
    if request.method == .get, let redirect = incoming.languageRedirect { return redirect }
    var response = incoming.response(to: site.problem(problem, incoming.visit))
    if problem.status == 429 { response.headers[.retryAfter] = String(problem.retryAfter ?? 5) }
    return response
  }

  /// Nothing but our own style sheet, script and pictures; no frame around us; nothing told to other sites.
  static let careful: [HTTPField] = [
    HTTPField(
      name: .contentSecurityPolicy,
      value:
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
    HTTPField(name: .xContentTypeOptions, value: "nosniff"),
    HTTPField(name: HTTPField.Name("Referrer-Policy")!, value: "same-origin"),
    HTTPField(name: HTTPField.Name("Cross-Origin-Opener-Policy")!, value: "same-origin"),
    HTTPField(name: HTTPField.Name("Cross-Origin-Resource-Policy")!, value: "same-origin"),
    HTTPField(name: HTTPField.Name("Permissions-Policy")!, value: "camera=(), geolocation=(), microphone=()"),
    HTTPField(name: .cacheControl, value: "no-store"),
  ]
}

extension Response {
  init(reply: Reply, cookies: [HTTPField]) {
    var headers = HTTPFields()
    var body = ResponseBody()
    switch reply.content {
    case .page(let text):
      headers[.contentType] = "text/html; charset=utf-8"
      body = .init(byteBuffer: .init(string: text))
    case .sandboxed(let text):
      headers[.contentType] = "text/html; charset=utf-8"
      headers[.contentSecurityPolicy] =
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
      body = .init(byteBuffer: .init(string: text))
    case .redirect(let path): headers[.location] = path
    case .file(let type, let name, let bytes):
      headers[.contentType] = type
      if let name { headers[.contentDisposition] = "attachment; filename=\"\(name)\"" }
      body = .init(byteBuffer: .init(bytes: bytes))
    }
    for cookie in cookies { headers.append(cookie) }
    self.init(status: .init(code: reply.status), headers: headers, body: body)
  }
}
