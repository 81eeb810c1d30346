package org.corridor;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The base of tests on what really goes over the line: the application on a port of its own, which
 * it shares with {@link BrowserTests}, and a plain client that keeps cookies.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = FreshDatabase.class)
public abstract class ServedTests {

  @LocalServerPort private int port;

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** A request for a path of the application, in English unless the test says otherwise. */
  protected HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(Duration.ofSeconds(30));
  }

  /** The answer as it comes, compressed if it was asked for so; redirects are not followed. */
  protected HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError("No answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  protected static Document read(HttpResponse<byte[]> answer) {
    return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), answer.uri().toString());
  }

  protected Document page(String path, String language) {
    return read(send(request(path).header("Accept-Language", language)));
  }

  /** The hidden field that a form of ours carries, as part of a form body. */
  protected static String proof(Document page) {
    return "_csrf=" + page.selectXpath("//input[@name='_csrf']").first().attr("value");
  }

  protected HttpRequest.Builder post(String path, String form) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }
}
