package org.corridor.alliances.agreements.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.corridor.CorridorTest;
import org.corridor.alliances.agreements.AgreementRoom;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Agreements: worked on, commented, frozen, signed, left, taken away; and who may do which. */
@CorridorTest
@SuppressWarnings("NullAway.Init")
class AgreementPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired List<PersonalDataHolder> holders;
  private AgreementRoom room;

  @BeforeEach
  void open() {
    room = new AgreementRoom(jdbc, members, UUID.randomUUID().toString());
  }

  @Test
  void aMemorandumIsSignedByAllThenInForceAndTheTrailShowsWhoWithdrew() throws Exception {
    String path = begin(room.lead, "MEMORANDUM");
    assertThat(body(path, room.observer))
        .contains("Kumbungu Mothers (Ghana, informal partner)", "Friends of &lt;Utrecht&gt;")
        .doesNotContain(path + "/terms", path + "/put-up");
    putUp(path, room.lead);
    assertThat(body(room.path(), room.speaker)).contains("Awa", "asks you to sign version 1");
    assertThat(sign(path, 1, room.observer).getStatus()).isEqualTo(403);
    assertThat(sign(path, 1, room.member).getStatus()).isEqualTo(403);
    assertThat(sign(path, 1, members.join()).getStatus()).isEqualTo(404);
    sign(path, 1, room.lead);
    sign(path, 1, room.lead);
    sign(path, 1, room.speaker);
    assertThat(body(path, room.observer)).contains("2 of 3 signed version 1", "Waiting");
    sign(path, 1, room.third);
    assertThat(body(path, room.observer)).contains("<b>In force</b>", "version 1 is in force");
    assertThat(body(room.path(), room.observer)).contains("Agreement in force");

    assertThat(withdraw(path, room.member, "We move").getStatus()).isEqualTo(403);
    assertThat(withdraw(path, room.speaker, "").getStatus()).isEqualTo(422);
    withdraw(path, room.speaker, "We move <north>");
    withdraw(path, room.speaker, "Once more");
    assertThat(body(path, room.lead))
        .contains("Grace", "withdrew from version 1", "We move &lt;north&gt;", "<b>In force</b>")
        .doesNotContain("Once more");
    assertThat(word(path, "1", "en"))
        .contains("Tamale Keepers has withdrawn", "We move <north>", "signed by all");
    withdraw(path, room.third, "We too");
    assertThat(body(path, room.lead)).contains("<b>Ended</b>");
  }

  @Test
  void onlyWhatWasReadIsSignedAndANewVersionNeedsNewSignatures() throws Exception {
    room.ofTwo();
    String path = begin(room.lead, "MEMORANDUM");
    putUp(path, room.lead);
    String page = body(path + "/versions/1", room.speaker);
    assertThat(page).contains("Sign version 1");
    sign(path, 1, room.lead);
    MockHttpServletResponse other =
        send(
            path + "/versions/1/sign",
            room.speaker,
            "name",
            "Grace A.",
            "capacity",
            "Chair",
            "may",
            "1",
            "sha256",
            "0".repeat(64));
    assertThat(other.getStatus()).isEqualTo(302);
    assertThat(send(path + "/versions/1/sign", room.speaker, "name", " ").getContentAsString())
        .contains("name-error", "capacity-error", "Tick that you have read it");
    assertThat(body(path, room.lead)).contains("1 of 2 signed");
    sign(path, 1, room.speaker);
    assertThat(body(path, room.lead)).doesNotContain(path + "/put-up");
    own(path, room.speaker, "Feed", "We buy feed together.");
    putUp(path, room.lead);
    assertThat(body(path, room.lead))
        .contains("<b>In force</b>", "0 of 2 signed version 2", "2 of 2 signed version 1");
    assertThat(word(path, "1", "en")).doesNotContain("We buy feed together.");
    assertThat(word(path, "2", "fr"))
        .contains("We buy feed together.", "écrits en anglais", "Retrait", "Partie");
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "update alliances.agreement_version set content = '' where agreement = :id")
                    .param("id", UUID.fromString(path.replaceAll(".*/", "")))
                    .update())
        .hasMessageContaining("not changed");
    assertThatThrownBy(
            () ->
                jdbc.sql("delete from alliances.agreement_event where agreement = :id")
                    .param("id", UUID.fromString(path.replaceAll(".*/", "")))
                    .update())
        .hasMessageContaining("not changed");
  }

  @Test
  void anAgreementBetweenSomeIsThereForNobodyElse() throws Exception {
    String path = begin(room.lead, "COOPERATION", "parties", room.tamale.toString());
    terms(path, room.lead, 1, "40", "60");
    putUp(path, room.lead);
    sign(path, 1, room.lead);
    for (PersonId other : List.of(room.third, room.observer, members.join())) {
      for (String page :
          List.of("", "/terms", "/versions/1", "/agreement.docx", "/agreement.pdf", "/withdraw")) {
        assertThat(get(path + page, other).getStatus()).as(page).isEqualTo(404);
      }
      assertThat(send(path + "/clauses", other, "library", "LEARNING").getStatus()).isEqualTo(404);
    }
    assertThat(body(room.path() + "/agreements", room.third)).doesNotContain("Poultry together");
    assertThat(body(room.path(), room.third)).doesNotContain("Poultry together", "Vaccinates");
    assertThat(body(room.path() + "/agreements", room.member)).contains("Poultry together");
    assertThat(body(path, room.member)).contains("40", "60", "Vaccinates &lt;hens&gt;");
  }

  @Test
  void twoWhoEditAClauseLoseNoWordAndAreBothTold() throws Exception {
    String path = begin(room.lead, "MEMORANDUM");
    String clause = clause(path, room.lead, 1);
    assertThat(
            send(clause, room.speaker, "words", "Hens for all", "base", "0", "written", "EN")
                .getStatus())
        .isEqualTo(302);
    MockHttpServletResponse late =
        send(clause, room.third, "words", "Ducks for all", "base", "0", "written", "EN");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("<del>Hens</del><ins>Ducks</ins>", "Ducks for all</textarea>", "kept beside");
    assertThat(body(room.path(), room.speaker)).contains(clause);
    assertThat(body(room.path(), room.third)).contains(clause);
    assertThat(body(clause, room.lead)).contains("Ducks for all", "Hens for all");
    assertThat(send(clause, room.observer, "words", "Mine", "base", "1").getStatus())
        .isEqualTo(403);
    assertThat(send(clause, room.lead, "words", " ").getStatus()).isEqualTo(422);
    send(clause + "/library", room.lead, "base", "1");
    assertThat(body(path, room.lead)).doesNotContain("Hens for all").contains("joint endeavour");
  }

  @Test
  void clausesAreMovedTakenOutPutBackAddedAndCommented() throws Exception {
    String path = begin(room.lead, "MEMORANDUM");
    String second = clause(path, room.lead, 1);
    send(second + "/move", room.lead, "to", "up", "base", "1");
    assertThat(clause(path, room.lead, 0)).isEqualTo(second);
    send(second + "/move", room.lead, "to", "up", "base", "1");
    send(second + "/take-out", room.speaker, "base", "2");
    assertThat(clause(path, room.lead, 0)).isNotEqualTo(second);
    assertThat(body(path, room.lead)).contains("Taken out", "took out");
    send(second + "/put-back", room.speaker, "base", "3");
    assertThat(clause(path, room.lead, 0)).isEqualTo(second);
    assertThat(send(second + "/take-out", room.observer, "base", "4").getStatus()).isEqualTo(403);

    String ticket = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      send(second + "/comments", room.speaker, "comment", "Too <long>", "ticket", ticket);
    }
    assertThat(body(path, room.lead)).contains("1 open comment");
    String page = body(second, room.lead);
    assertThat(page).containsOnlyOnce("Too &lt;long&gt;");
    assertThat(send(second + "/comments", room.observer, "comment", "x", "ticket", "1").getStatus())
        .isEqualTo(403);
    Matcher comment = Pattern.compile("comments/(\\d+)/resolve").matcher(page);
    assertThat(comment.find()).isTrue();
    send(second + "/comments/" + comment.group(1) + "/resolve", room.lead);
    assertThat(body(second, room.lead)).contains("settled by Awa");
  }

  @Test
  void termsKeepWhatWasTypedAndSayWhatIsWrong() throws Exception {
    String path = begin(room.lead, "MEMORANDUM");
    assertThat(terms(path, room.lead, 1, "70", "60").getContentAsString())
        .contains("The shares add up to 130 %", "Vaccinates &lt;hens&gt;");
    assertThat(terms(path, room.lead, 1, "30", "60").getStatus()).isEqualTo(302);
    MockHttpServletResponse late = terms(path, room.speaker, 1, "10", "10");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Somebody else saved", "value=\"10\"", "30 %");
    assertThat(body(room.path(), room.lead)).contains("at the same time as you");
    assertThat(terms(path, room.observer, 2, "1", "1").getStatus()).isEqualTo(403);
    assertThat(body(path, room.lead)).contains("30 %", "Friends of &lt;Utrecht&gt; leads");
  }

  @Test
  void everyPageAndDocumentIsThereInEveryLanguage() throws Exception {
    room.ofTwo();
    String path = begin(room.lead, "MEMORANDUM");
    terms(path, room.lead, 1, "30", "60");
    putUp(path, room.lead);
    sign(path, 1, room.speaker);
    for (Language language : Language.values()) {
      for (String page :
          List.of(
              room.path() + "/agreements",
              room.path() + "/agreements/new",
              path,
              path + "/terms",
              path + "/versions/1",
              path + "/withdraw",
              clause(path, room.lead, 2))) {
        MockHttpServletResponse answer =
            mvc.perform(
                    MockMvcRequestBuilders.get(page)
                        .locale(language.locale())
                        .with(members.as(room.lead)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        assertThat(answer.getContentAsString())
            .contains("lang=\"" + language.code())
            .doesNotContain("alliances.agreements");
      }
    }
    assertThat(word(path, "1", "ar")).contains("الانسحاب", "Tamale Keepers", "التوقيعات");
    byte[] pdf =
        get(path + "/agreement.pdf?in=pt&version=1", room.observer).getContentAsByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Memorando de entendimento", "Retirada", "SHA-256");
    }
    MockHttpServletResponse draft = get(path + "/agreement.docx?in=es", room.lead);
    assertThat(draft.getHeader("Content-Disposition")).contains("borrador.docx");
  }

  @Test
  void whoWasErasedStaysBoundForThePartnerWithoutAName() throws Exception {
    room.ofTwo();
    String path = begin(room.lead, "MEMORANDUM");
    putUp(path, room.lead);
    sign(path, 1, room.speaker);
    assertThat(exported(room.speaker)).contains("Person who signs", "Chairwoman");
    holders.forEach(holder -> holder.erase(room.speaker));
    assertThat(body(path + "/versions/1", room.lead))
        .contains("name erased", "Tamale Keepers")
        .doesNotContain("Person who signs", "Chairwoman");
    assertThat(exported(room.speaker)).doesNotContain("Person who signs");
  }

  private String exported(PersonId person) {
    StringBuilder all = new StringBuilder();
    holders.forEach(holder -> all.append(holder.export(person, Language.EN).json()));
    return all.toString();
  }

  private String begin(PersonId person, String kind, String... more) throws Exception {
    String ticket = UUID.randomUUID().toString();
    String[] fields = {
      "kind", kind, "title", "Poultry together", "written", "EN", "ticket", ticket
    };
    String[] all = Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    String first = send(room.path() + "/agreements/new", person, all).getRedirectedUrl();
    String second = send(room.path() + "/agreements/new", person, all).getRedirectedUrl();
    assertThat(first).isEqualTo(second).startsWith(room.path() + "/agreements/");
    return String.valueOf(first);
  }

  private void putUp(String path, PersonId person) throws Exception {
    String page = body(path + "/put-up", person);
    Matcher latest = Pattern.compile("put-up\\?latest=(\\d+)").matcher(page);
    assertThat(latest.find()).isTrue();
    for (int i = 0; i < 2; i++) {
      send(path + "/put-up", person, "latest", latest.group(1));
    }
  }

  private MockHttpServletResponse sign(String path, int version, PersonId person) throws Exception {
    Matcher hash =
        Pattern.compile("[0-9a-f]{64}").matcher(body(path + "/versions/" + version, room.lead));
    assertThat(hash.find()).isTrue();
    return send(
        path + "/versions/" + version + "/sign",
        person,
        "name",
        "Person who signs",
        "capacity",
        "Chairwoman",
        "may",
        "1",
        "sha256",
        hash.group());
  }

  private MockHttpServletResponse withdraw(String path, PersonId person, String reason)
      throws Exception {
    return send(
        path + "/withdraw",
        person,
        "effective",
        LocalDate.now(java.time.ZoneOffset.UTC).plusDays(60).toString(),
        "reason",
        reason,
        "written",
        "EN");
  }

  private void own(String path, PersonId person, String title, String words) throws Exception {
    String ticket = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      send(
          path + "/clauses/own",
          person,
          "title",
          title,
          "words",
          words,
          "written",
          "EN",
          "ticket",
          ticket);
    }
  }

  private MockHttpServletResponse terms(
      String path, PersonId person, int base, String first, String second) throws Exception {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.post(path + "/terms")
            .param("base", String.valueOf(base))
            .param("title", "Poultry together")
            .param("written", "EN")
            .param("lead", room.utrecht.toString())
            .param("starts", "2027-01-01")
            .param("ends", "2028-12-31")
            .param("notice", "60")
            .param("report", "3")
            .param("visits", "2")
            .param("party", room.utrecht.toString(), room.tamale.toString())
            .param("shares[0].does", "Buys chicks")
            .param("shares[0].percent", first)
            .param("shares[1].does", "Vaccinates <hens>")
            .param("shares[1].percent", second);
    return mvc.perform(request.with(members.as(person)).with(csrf())).andReturn().getResponse();
  }

  private String clause(String path, PersonId person, int number) throws Exception {
    Matcher clause =
        Pattern.compile("aria-labelledby=\"clause-([0-9a-f-]{36})\"").matcher(body(path, person));
    for (int i = 0; i <= number; i++) {
      assertThat(clause.find()).isTrue();
    }
    return path + "/clauses/" + clause.group(1);
  }

  private String word(String path, String version, String language) throws Exception {
    byte[] bytes =
        get(path + "/agreement.docx?in=" + language + "&version=" + version, room.lead)
            .getContentAsByteArray();
    try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
      return extractor.getText();
    }
  }

  private String body(String path, PersonId person) throws Exception {
    return get(path, person).getContentAsString();
  }

  private MockHttpServletResponse get(String path, PersonId person) throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get(path).with(members.as(person)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse send(String path, PersonId person, String... fields)
      throws Exception {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request.with(members.as(person)).with(csrf())).andReturn().getResponse();
  }
}
