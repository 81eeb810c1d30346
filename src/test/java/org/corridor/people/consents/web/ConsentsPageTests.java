package org.corridor.people.consents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import org.corridor.CorridorTest;
import org.corridor.people.DataUse;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.consents.domain.Consents;
import org.corridor.people.consents.domain.Processing;
import org.corridor.people.consents.domain.Purpose;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people agree to, in plain words, and how they take it back. */
@CorridorTest
class ConsentsPageTests {

  private static final String PAGE = "/account/consents";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired List<DataUse> others;
  @Autowired Texts texts;
  @Autowired Consents consents;
  @Autowired JdbcClient jdbc;

  private PersonId awa;

  @BeforeEach
  void awaHasAnAccount() {
    awa = members.join();
  }

  @Test
  void nothingIsAgreedToUntilSomebodySaysSo() throws Exception {
    for (Purpose purpose : Purpose.values()) {
      assertThat(consents.given(awa, purpose)).isFalse();
    }
    assertThat(page(Language.EN)).contains(text("people.consents.not-given"));
    assertThat(findable()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = Purpose.class, mode = EnumSource.Mode.EXCLUDE, names = "GUARDIAN")
  void oneClickGivesAndOneTakesBack(Purpose purpose) throws Exception {
    assertThat(press(purpose.code(), "give").getRedirectedUrl()).isEqualTo(PAGE);
    press(purpose.code(), "give");
    assertThat(consents.given(awa, purpose)).isTrue();
    assertThat(findable()).isEqualTo(purpose == Purpose.DIRECTORY);
    assertThat(records()).as("agreeing twice is agreeing once").isOne();

    press(purpose.code(), "withdraw");
    press(purpose.code(), "withdraw");
    assertThat(consents.given(awa, purpose)).isFalse();
    assertThat(findable()).isFalse();
    press(purpose.code(), "give");
    assertThat(records()).as("the record keeps both").isEqualTo(2);
    assertThat(page(Language.EN)).contains(text("people.consents.record"));
  }

  @Test
  void whoAgreedToAnOlderTextIsAskedAgain() throws Exception {
    press("reminder", "give");
    jdbc.sql("update people.consent set version = 0 where person = :person")
        .param("person", awa.value())
        .update();

    assertThat(consents.given(awa, Purpose.REMINDER)).isFalse();
    assertThat(page(Language.EN)).contains(text("people.consents.renewed"));
    press("reminder", "give");
    assertThat(consents.given(awa, Purpose.REMINDER)).isTrue();
    assertThat(records()).isEqualTo(2);
  }

  @Test
  void nobodyAgreesInPlaceOfTheirGuardian() throws Exception {
    assertThat(press("guardian", "give").getStatus()).isEqualTo(404);
    assertThat(consents.given(awa, Purpose.GUARDIAN)).isFalse();
  }

  @Test
  void nobodyAnswersForAnybodyElse() throws Exception {
    press("directory", "give");
    PersonId other = members.join();

    mvc.perform(post(PAGE + "/directory/withdraw").with(members.as(other)).with(csrf()));

    assertThat(consents.given(awa, Purpose.DIRECTORY)).isTrue();
    assertThat(consents.given(other, Purpose.DIRECTORY)).isFalse();
    assertThat(send(get(PAGE)).getRedirectedUrl()).startsWith("/sign-in");
    assertThat(send(post(PAGE + "/directory/give").with(csrf())).getRedirectedUrl())
        .startsWith("/sign-in");
    assertThat(press("advertising", "give").getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatWhyWhoAndUntilWhenAreSaidInEveryLanguage(Language language) throws Exception {
    press("directory", "give");
    String page = page(language);
    for (Purpose purpose : Purpose.OWN) {
      for (String part : Purpose.PARTS) {
        assertThat(page).contains(texts.text(language, purpose.text(part)));
      }
    }
    assertThat(page).doesNotContain(">people.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everybodyCanReadOnWhatGroundWhatIsKeptAndHowLong(Language language) throws Exception {
    String page =
        send(get("/privacy").header("Accept-Language", language.code())).getContentAsString();
    for (Processing each : Processing.values()) {
      assertThat(page)
          .contains(texts.text(language, each.what()), texts.text(language, each.kept()))
          .contains(texts.text(language, each.ground().text()));
    }
    assertThat(others).as("other modules keep something too").isNotEmpty();
    for (DataUse each : others) {
      assertThat(page)
          .contains(texts.text(language, each.key()), texts.text(language, each.kept()))
          .contains(texts.text(language, each.ground().text()));
    }
    assertThat(page).doesNotContain(">people.").doesNotContain(">capacities.");
  }

  private MockHttpServletResponse press(String purpose, String button) throws Exception {
    return send(post(PAGE + "/" + purpose + "/" + button).with(members.as(awa)).with(csrf()));
  }

  private String page(Language language) throws Exception {
    return send(get(PAGE)
            .locale(Locale.forLanguageTag(language.code()))
            .header("Accept-Language", language.code())
            .with(members.as(awa)))
        .getContentAsString();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private boolean findable() {
    return jdbc.sql("select exists (select 1 from people.findable where person = :person)")
        .param("person", awa.value())
        .query(Boolean.class)
        .single();
  }

  private int records() {
    return jdbc.sql("select count(*) from people.consent where person = :person")
        .param("person", awa.value())
        .query(Integer.class)
        .single();
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
