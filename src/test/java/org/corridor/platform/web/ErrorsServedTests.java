package org.corridor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.ServedTests;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Errors as they really go over the line: the container, the filters and the page together. */
@ExtendWith(OutputCaptureExtension.class)
class ErrorsServedTests extends ServedTests {

  @Autowired Texts texts;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void anUnknownAddressIsNotFoundInTheReadersLanguage() {
    HttpResponse<byte[]> answer = send(request("/no/such/page").header("Accept-Language", "ar"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(read(answer).select("h1").text())
        .isEqualTo(texts.text(Language.AR, "platform.error.404"));
  }

  @Test
  void anApiAnswersInJson() {
    HttpResponse<byte[]> answer = send(request("/api/v1/no-such-thing"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void aFormWithoutItsProofIsStale() {
    HttpResponse<byte[]> answer = send(post("/designs", "idea=x"));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(read(answer).select("h1").text())
        .isEqualTo(texts.text(Language.EN, "platform.error.stale"));
  }

  @Test
  void aWrongMethodIsNotAllowed() {
    HttpResponse<byte[]> answer =
        send(post("/toolbox", proof(page("/designs", "en"))).header("Accept-Language", "fr"));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(read(answer).select("h1").text())
        .isEqualTo(texts.text(Language.FR, "platform.error.405"));
  }

  @Test
  void aFormTooLargeIsRefusedKindly() {
    String proof = proof(page("/designs", "en"));
    assertTooLarge(send(post("/designs", proof + "&idea=" + "x".repeat(9_000_000))));
    assertTooLarge(send(post("/designs", "idea=" + "x".repeat(25_000_000))));
  }

  @Test
  void aFileTooLargeIsRefusedKindly() {
    String proof = proof(page("/designs", "en")).replace("_csrf=", "");
    String body =
        "--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
            + proof
            + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n"
            + "Content-Type: application/json\r\n\r\n"
            + "x".repeat(9_000_000)
            + "\r\n--edge--\r\n";
    assertTooLarge(
        send(
            request("/designs/import")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body))));
  }

  @Test
  void tooManyFieldsAreRefusedKindly() {
    String many =
        IntStream.range(0, 25_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
    HttpResponse<byte[]> answer =
        send(post("/designs", many + "&" + proof(page("/designs", "en"))));
    assertThat(answer.statusCode()).isBetween(400, 413);
    assertThat(read(answer).select("main.failed h1").text()).isNotEmpty();
  }

  @Test
  void anOddAddressIsABadRequest() {
    HttpResponse<byte[]> answer = send(request("/projects;jsessionid=1/%2e%2e/x"));
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("Exception");
  }

  @Test
  void aPageThatFailsWhileItIsShownIsAnIncidentToldOnceAndDiscreetly(CapturedOutput log)
      throws Exception {
    RequestMappingInfo planted =
        RequestMappingInfo.paths("/planted.txt")
            .options(requestMappingHandlerMapping.getBuilderConfiguration())
            .build();
    requestMappingHandlerMapping.registerMapping(
        planted, this, ErrorsServedTests.class.getDeclaredMethod("planted"));
    try {
      HttpResponse<byte[]> answer = send(request("/planted.txt?mail=awa@example.org"));
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(log.getAll())
          .contains("Incident " + read(answer).select(".incident").text())
          .containsOnlyOnce("ERROR")
          .doesNotContain("awa");
    } finally {
      requestMappingHandlerMapping.unregisterMapping(planted);
    }
  }

  ModelAndView planted() {
    return new ModelAndView(
        (model, request, response) -> {
          throw new IllegalStateException("No room for 'awa diop' and awa@example.org");
        });
  }

  private void assertTooLarge(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(read(answer).select("h1").text())
        .isEqualTo(texts.text(Language.EN, "platform.error.413"));
  }
}
