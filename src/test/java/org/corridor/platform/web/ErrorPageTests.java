package org.corridor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.corridor.CorridorTest;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What the container is told to show when something went wrong. */
@CorridorTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageTests {

  @Autowired MockMvc mvc;
  @Autowired Texts texts;

  @ParameterizedTest
  @CsvSource({"400", "403", "404", "405", "409", "413", "429", "500", "503"})
  void saysWhatIsWrongInEveryLanguageAndKeepsTheStatus(int status) throws Exception {
    for (Language language : Language.values()) {
      MockHttpServletResponse answer = answer(failed(status), language);
      assertThat(answer.getStatus()).isEqualTo(status);
      Document page = Jsoup.parse(answer.getContentAsString());
      assertThat(page.select("h1").text())
          .isEqualTo(texts.text(language, "platform.error." + status));
      assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
      assertThat(page.select("main").text()).doesNotContain("platform.");
    }
  }

  @ParameterizedTest
  @CsvSource({"402, 400", "418, 400", "502, 500"})
  void unusualStatusesAreExplainedByTheirKind(int status, int explained) throws Exception {
    MockHttpServletResponse answer = answer(failed(status), Language.EN);
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentAsString())
        .contains(texts.text(Language.EN, "platform.error." + explained));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aMistakeOfOursHasANumberThatTheLogKnows(Language language, CapturedOutput log)
      throws Exception {
    MockHttpServletRequestBuilder request =
        failed(500)
            .requestAttr(
                RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret detail"));
    Document page = Jsoup.parse(answer(request, language).getContentAsString());
    String number = page.select(".incident").text();
    assertThat(number).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(page.text()).doesNotContain("secret").doesNotContain("IllegalState");
    assertThat(log.getAll()).contains("Incident " + number).contains("secret detail");
  }

  @Test
  void anUnexpectedExceptionIsRecordedOnceWithoutTheAddress(CapturedOutput log) throws Exception {
    MockMvc broken =
        MockMvcBuilders.standaloneSetup(new Broken())
            .setHandlerExceptionResolvers(new Incidents())
            .build();
    MockHttpServletResponse answer =
        broken.perform(get("/broken/private-key")).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(log.getAll())
        .containsOnlyOnce("Incident ")
        .contains("GET /broken/{key}")
        .doesNotContain("private-key");
  }

  @Test
  void aFormThatWasOpenTooLongIsNotCalledForbidden() throws Exception {
    MockHttpServletRequestBuilder request =
        failed(403)
            .requestAttr(WebAttributes.ACCESS_DENIED_403, new MissingCsrfTokenException("x"));
    MockHttpServletResponse answer = answer(request, Language.EN);
    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(answer.getContentAsString())
        .contains(texts.text(Language.EN, "platform.error.stale"));
  }

  @Test
  void aFileTooLargeIsNotAMistakeOfOurs() throws Exception {
    MockHttpServletRequestBuilder request =
        failed(500)
            .requestAttr(
                RequestDispatcher.ERROR_EXCEPTION,
                new IllegalStateException(new MaxUploadSizeExceededException(2_000_000)));
    assertThat(answer(request, Language.EN).getStatus()).isEqualTo(413);
  }

  @Test
  void programsGetAProblemTheyCanRead() throws Exception {
    MockHttpServletResponse answer =
        answer(
            failed(404).requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/nothing"),
            Language.FR);
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    assertThat(answer.getContentAsString()).contains("\"status\":404").doesNotContain("<");
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Language language)
      throws Exception {
    return mvc.perform(request.header("Accept-Language", language.code()))
        .andReturn()
        .getResponse();
  }

  /** As the container forwards a failed request. */
  private static MockHttpServletRequestBuilder failed(int status) {
    return get("/error")
        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
        .with(
            request -> {
              request.setDispatcherType(DispatcherType.ERROR);
              return request;
            });
  }

  @RestController
  static final class Broken {

    @GetMapping("/broken/{key}")
    String fail(HttpServletRequest request) {
      throw new IllegalStateException("It had to happen");
    }
  }
}
