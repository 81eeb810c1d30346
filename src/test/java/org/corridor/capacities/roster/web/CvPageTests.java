package org.corridor.capacities.roster.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.roster.Roster;
import org.corridor.capacities.roster.domain.KnownSkill;
import org.corridor.capacities.roster.domain.SavedEntries;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.CvReading;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.skills.cv.SampleCv;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A CV proposes, its owner chooses, and nothing else of it stays. */
@CorridorTest
class CvPageTests {

  private static final byte[] EUROPASS =
      """
      {"SkillsPassport": {"LearnerInfo": {
        "Identification": {"PersonName": {"FirstName": "Nadia", "Surname": "Secretname"}},
        "WorkExperience": [{"Activities": "<p>cut and prepare meat for the shop</p>",
          "Position": {"Label": "Panadera"}}],
        "Skills": {"Other": {"Description": "hacer pasteles y dulces"}}}}}
      """
          .getBytes(UTF_8);

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SavedEntries saved;
  @Autowired Skills skills;
  @Autowired Roster roster;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private PersonId nadia = new PersonId(UUID.randomUUID());

  @BeforeEach
  void nadiaIsAMember() {
    nadia = members.join("nadia-" + UUID.randomUUID() + "@example.org", "Nadia Example");
  }

  private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.perform(request.with(members.as(nadia)).with(csrf())).andReturn().getResponse();
  }

  private MockHttpServletResponse sent(byte[] file, String written) throws Exception {
    return send(
        multipart("/account/skills/cv")
            .file(new MockMultipartFile("file", "cv.bin", null, file))
            .param("written", written)
            .param("source", "fair"));
  }

  private ConceptId concept(String words) {
    return skills.suggest(words, Language.EN, Language.EN, 1).get(0).id();
  }

  private static MockHttpServletRequestBuilder row(
      MockHttpServletRequestBuilder request, int row, String words, ConceptId concept) {
    return request
        .param("found[" + row + "].words", words)
        .param("found[" + row + "].written", "ES")
        .param("found[" + row + "].concept", String.valueOf(concept.value()));
  }

  private static MockHttpServletRequestBuilder take() {
    return post("/account/skills/cv/take").param("written", "ES").param("source", "fair");
  }

  private String refused(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString();
  }

  @Test
  void whatACvSaysIsProposedInTheReadersLanguageBesideItsOwnWordsAndKeptNowhere() throws Exception {
    String page = sent(EUROPASS, "ES").getContentAsString();

    assertThat(page).contains("baker", "Panadera", "lang=\"es\"", "hacer pasteles y dulces");
    assertThat(page).doesNotContain("Secretname").doesNotContain("checked");
    assertThat(roster.of(nadia)).as("nothing is saved by reading").isEmpty();
  }

  @Test
  void whatIsChosenComesIntoTheEntryAndWhatWasThereStays() throws Exception {
    ConceptId baker = concept("baker");
    ConceptId fishing = concept("fisherman");
    saved.skilled(nadia, java.util.Set.of(), fishing);
    MockHttpServletRequestBuilder form =
        row(row(row(take(), 0, "Panadera", baker), 1, "pescar", fishing), 2, "hilos", baker)
            .param("found[0].take", "yes")
            .param("found[1].take", "yes");

    assertThat(send(form).getRedirectedUrl()).isEqualTo("/account/skills/details");
    assertThat(roster.ownWords(nadia)).containsExactly("skill " + fishing.value(), "Panadera");

    send(row(take(), 0, "Panadera", baker).param("found[0].take", "yes"));
    assertThat(roster.ownWords(nadia)).as("nothing is there twice").hasSize(2);
    assertThat(sent(EUROPASS, "ES").getContentAsString())
        .contains(texts.text(Language.EN, "capacities.roster.cv.known"));
  }

  @Test
  void whoHasNoEntryBeginsOneAndTheCampaignIsRemembered() throws Exception {
    send(row(take(), 0, "Panadera", concept("baker")).param("found[0].take", "yes"));

    assertThat(roster.ownWords(nadia)).containsExactly("Panadera");
    assertThat(
            jdbc.sql("select source from capacities.entry where person = :person")
                .param("person", nadia.value())
                .query(String.class)
                .single())
        .isEqualTo("fair");
  }

  @Test
  void whoChoosesNothingIsToldAndWhatWasFoundStays() throws Exception {
    assertThat(refused(send(row(take(), 0, "Panadera", concept("baker")))))
        .contains(
            texts.text(Language.EN, "capacities.roster.cv.choose"), "found-error", "Panadera");
    assertThat(roster.of(nadia)).isEmpty();
  }

  @Test
  void moreThanAnEntryHoldsIsRefusedAndNothingOfItSaved() throws Exception {
    List<Integer> many =
        jdbc.sql("select id from capacities.concept order by id limit :most")
            .param("most", KnownSkill.MOST)
            .query(Integer.class)
            .list();
    saved.skilled(nadia, java.util.Set.of(), concept("baker"));
    MockHttpServletRequestBuilder form = take();
    int row = 0;
    for (int each : many) {
      row(form, row, "words " + each, new ConceptId(each)).param("found[" + row + "].take", "yes");
      row++;
    }

    assertThat(refused(send(form))).contains("found-error", "at most 40 skills", "checked");
    assertThat(roster.ownWords(nadia)).hasSize(1);
    assertThat(KnownSkill.MOST).as("what was added can be changed").isEqualTo(SkillLines.MOST);
  }

  @Test
  void inventedRowsAreLeftOut() throws Exception {
    MockHttpServletRequestBuilder form =
        row(take(), 0, "x".repeat(121), concept("baker"))
            .param("found[0].take", "yes")
            .param("found[1].words", "nothing")
            .param("found[1].concept", "999999999")
            .param("found[1].take", "yes");

    assertThat(send(form).getStatus()).isEqualTo(422);
    assertThat(roster.of(nadia)).isEmpty();
  }

  @Test
  void eachFileThatCannotBeReadGetsItsReasonBesideTheField() throws Exception {
    assertThat(refused(send(multipart("/account/skills/cv").param("written", "EN"))))
        .contains(texts.text(Language.EN, "capacities.roster.cv.none"), "file-error");
    assertThat(refused(sent(new byte[0], "EN")))
        .contains(texts.text(Language.EN, "capacities.skills.cv.empty"), "file-error");
    assertThat(refused(sent("{\"a\": \"Baker\"}".getBytes(UTF_8), "EN"))).contains("file-error");
    assertThat(refused(sent("plain words".getBytes(UTF_8), "EN")))
        .contains(texts.text(Language.EN, "capacities.skills.cv.unknown"));
    assertThat(refused(sent(SampleCv.pdf(), "EN")))
        .contains(texts.text(Language.EN, "capacities.skills.cv.scanned"));
    assertThat(refused(sent(new byte[CvReading.MOST_BYTES + 1], "EN"))).contains("at most 5 MB");
    assertThat(refused(sent(SampleCv.word("qqqq wwww zzzz ".repeat(5)), "FR")))
        .contains(texts.text(Language.EN, "capacities.roster.cv.nothing"))
        .contains("value=\"FR\" selected");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReaderIsSpokenToInTheirLanguage(Language language) throws Exception {
    assertThat(
            send(get("/account/skills/cv").header("Accept-Language", language.code()))
                .getContentAsString())
        .contains("lang=\"" + language.code() + "\"")
        .contains(texts.text(language, "capacities.roster.cv.kept"));
    assertThat(
            send(get("/account/skills/words").header("Accept-Language", language.code()))
                .getContentAsString())
        .contains(texts.text(language, "capacities.roster.cv.link"), "/account/skills/cv");
  }
}
