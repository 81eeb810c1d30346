package org.corridor.projects.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.documents.domain.SampleDesigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@CorridorTest
class DocumentsPageTests {

  @Autowired MockMvc mvc;
  @Autowired DesignDesk desk;
  @Autowired Texts texts;

  @ParameterizedTest
  @CsvSource({
    "proposal.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "proposal.pdf, application/pdf",
    "proposal.pdf?review=true, application/pdf",
    "proposal.docx?review=true, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "workbook.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "design.json, application/json"
  })
  void eachDocumentCanBeTakenAway(String document, String type) throws Exception {
    Design design = desk.start(SampleDesigns.english());
    byte[] bytes =
        mvc.perform(
                get("/designs/" + design.key() + "/" + document).header("Accept-Language", "fr"))
            .andExpect(status().isOk())
            .andExpect(content().contentType(type))
            .andExpect(header().string("Cache-Control", containsString("no-store")))
            .andExpect(header().string("Content-Language", "fr"))
            .andExpect(
                header()
                    .string(
                        "Content-Disposition",
                        startsWith("attachment; filename=\"Back-with-a-skill-")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(bytes.length).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proposal.docx", "proposal.pdf", "workbook.xlsx", "design.json"})
  void noDocumentOfSomebodyElseOrOfNothing(String document) throws Exception {
    Design others = desk.startSample(new PersonId(UUID.randomUUID()), SampleDesigns.english());

    mvc.perform(get("/designs/" + others.key() + "/" + document)).andExpect(status().isForbidden());
    mvc.perform(get("/designs/nokey/" + document)).andExpect(status().isNotFound());
    mvc.perform(get("/designs/aaaaaaaaaaaaaaaaaaaaaaaaaa/" + document))
        .andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theImportPageSpeaksEveryLanguage(Language language) throws Exception {
    mvc.perform(get("/designs/import").header("Accept-Language", language.code()))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(containsString(texts.text(language, "projects.documents.import.lead"))));
  }

  @Test
  void whatWasTakenAwayComesBackAsANewDesign() throws Exception {
    Design design = desk.start(SampleDesigns.arabic());
    byte[] file =
        mvc.perform(get("/designs/" + design.key() + "/design.json"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    String address =
        mvc.perform(
                multipart("/designs/import")
                    .file(new MockMultipartFile("file", "x.json", "application/json", file))
                    .with(csrf()))
            .andExpect(redirectedUrlPattern("/designs/*"))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    assertThat(address).isNotNull().isNotEqualTo("/designs/" + design.key());
  }

  @Test
  void pastedTextWithAProblemNamesThePlaceAndIsKept() throws Exception {
    String pasted =
        "{\"format\":\"corridor-design\",\"version\":1,\"content\":{\"idea\":{\"<b>x\":1}}}";
    mvc.perform(multipart("/designs/import").param("text", pasted).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("idea.&lt;b&gt;x")))
        .andExpect(content().string(not(containsString("<b>x"))))
        .andExpect(content().string(containsString("corridor-design")));
  }

  @Test
  void nothingChosenIsAProblemOfTheField() throws Exception {
    mvc.perform(multipart("/designs/import").with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            content()
                .string(
                    containsString(texts.text(Language.EN, "projects.documents.import.nothing"))));
  }

  @Test
  void aFormFromElsewhereIsRefused() throws Exception {
    mvc.perform(multipart("/designs/import").param("text", "{}")).andExpect(status().isForbidden());
  }
}
