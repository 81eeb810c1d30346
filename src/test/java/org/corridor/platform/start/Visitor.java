package org.corridor.platform.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Somebody with a browser: keeps cookies whichever node answers, as behind a load balancer, and
 * fills in the forms that a page shows.
 */
final class Visitor {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  /** What came back: where from, and what it shows. */
  record Answer(int status, String path, String location, String body) {

    Document page() {
      return Jsoup.parse(body, "http://localhost" + path);
    }

    /** What stands in a field of the page. */
    String value(String field) {
      return page().select("[name=" + field + "]").val();
    }

    String title() {
      return page().select("h1").text();
    }
  }

  Answer get(CorridorProcess node, String path) {
    return send(node, request(node, path));
  }

  /**
   * Sends the form that leads to {@code action}, as it was shown but for what was typed, to this
   * node, and stays where it leads to: the redirect is not followed.
   */
  Answer submit(CorridorProcess node, Answer shown, String action, Map<String, String> typed) {
    FormElement form =
        shown.page().forms().stream()
            .filter(each -> each.attr("method").equalsIgnoreCase("post"))
            .filter(each -> URI.create(each.absUrl("action")).getPath().equals(action))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No form to " + action + ":\n" + shown.body()));
    Map<String, String> fields = new LinkedHashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(typed);
    return send(
        node,
        request(node, action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  /** Opens the page that an answer led to. */
  Answer follow(CorridorProcess node, Answer answer) {
    if (answer.status() / 100 != 3) {
      throw new AssertionError(
          answer.path() + " leads nowhere: " + answer.status() + answer.body());
    }
    return get(node, answer.location());
  }

  /** Signs up, opens the mail in the mailbox page and confirms; is signed in afterwards. */
  Answer signUp(CorridorProcess node, String name, String email, String password) {
    submit(
        node,
        get(node, "/sign-up"),
        "/sign-up",
        Map.of("name", name, "email", email, "password", password));
    String link = linkInMail(node, email);
    return submit(node, get(node, link), link, Map.of("password", password));
  }

  /** The path of the link in the last mail to this address. */
  String linkInMail(CorridorProcess node, String email) {
    String mail =
        get(node, "/mailbox").page().select(".card:contains(" + email + ") a").attr("href");
    String link = get(node, mail).page().select("a[href^=http]").attr("href");
    return URI.create(link).getPath();
  }

  Answer signIn(CorridorProcess node, String email, String password) {
    return submit(
        node, get(node, "/sign-in"), "/sign-in", Map.of("email", email, "password", password));
  }

  List<String> cookies() {
    return cookies.getCookieStore().getCookies().stream().map(HttpCookie::getName).toList();
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No cookie " + name));
  }

  private static HttpRequest.Builder request(CorridorProcess node, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
        .timeout(Duration.ofSeconds(60));
  }

  private Answer send(CorridorProcess node, HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      String location = answer.headers().firstValue("Location").orElse("");
      URI there = URI.create(location);
      return new Answer(
          answer.statusCode(),
          answer.uri().getRawPath(),
          there.isAbsolute() ? there.getRawPath() : location,
          answer.body());
    } catch (IOException e) {
      throw new AssertionError("No answer. Corridor said:\n" + node.out(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
