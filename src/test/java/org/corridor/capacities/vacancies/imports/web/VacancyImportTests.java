package org.corridor.capacities.vacancies.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import org.corridor.CorridorTest;
import org.corridor.people.Organisations;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A file of vacancies comes in, again, and is taken back. */
@CorridorTest
class VacancyImportTests {

  private static final String HEADER = "ref,title,description,country,until\n";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired JdbcClient jdbc;

  private SomeOrganisation ours;
  private String until = "";

  @BeforeEach
  void anEmployer() {
    ours = SomeOrganisation.in(organisations, members, jdbc, false);
    until = LocalDate.now().plusDays(20).toString();
  }

  private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.perform(request.with(members.as(ours.representative())).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private String previewed(String file) throws Exception {
    String place = ours.path() + "/vacancies/import";
    String columns =
        perform(multipart(place).file(new MockMultipartFile("file", file.getBytes(UTF_8))))
            .getRedirectedUrl();
    assertThat(columns).endsWith("/columns");
    String preview =
        perform(
                post(columns)
                    .param("column-0", "reference")
                    .param("column-1", "title")
                    .param("column-2", "description")
                    .param("column-3", "country")
                    .param("column-4", "until")
                    .param("sector", "BUILDING"))
            .getRedirectedUrl();
    assertThat(preview).endsWith("/preview");
    return preview.replace("/preview", "");
  }

  private void imported(String list) throws Exception {
    perform(post(list + "/start"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> perform(get(list)).getHeader("Refresh") == null);
  }

  private String titles() {
    return String.join(
        "|",
        jdbc.sql(
                "select title || ':' || state from capacities.vacancy where organisation = :id order by reference")
            .param("id", ours.id().value())
            .query(String.class)
            .list());
  }

  @Test
  void theSameListAgainChangesInsteadOfDoublingAndCanBeTakenBack() throws Exception {
    String first =
        HEADER
            + "1,Welder,Weld,Georgia,"
            + until
            + "\n"
            + "2,Cook,Cook,Atlantis,"
            + until
            + "\n"
            + "3,Nurse,Care,Georgia,"
            + until
            + "\n"
            + "3,Nurse again,Care,Georgia,"
            + until
            + "\n";
    String list = previewed(first);
    assertThat(perform(get(list + "/preview")).getContentAsString())
        .contains("country", "Row 4 has the same number");
    assertThat(titles()).as("nothing before the start").isEmpty();
    imported(list);
    assertThat(titles()).isEqualTo("Welder:PUBLISHED|Nurse:PUBLISHED");
    assertThat(perform(get(list + "/errors.csv")).getContentAsString())
        .contains("Atlantis", "country: We do not know this country.");

    String again =
        previewed(HEADER + "1,Welder,Weld ships,GE," + until + "\n3,Nurse,Care,GE," + until + "\n");
    imported(again);
    assertThat(perform(get(again)).getContentAsString()).contains("<dd>1</dd>");
    assertThat(titles()).isEqualTo("Welder:PUBLISHED|Nurse:PUBLISHED");
    assertThat(description("1")).isEqualTo("Weld ships");

    perform(post(again + "/undo"));
    assertThat(description("1")).isEqualTo("Weld");
    perform(post(list + "/undo"));
    assertThat(titles()).as("one was changed since and stays").isEqualTo("Welder:PUBLISHED");
  }

  private String description(String reference) {
    return jdbc.sql(
            "select description from capacities.vacancy where organisation = :id and reference = :reference")
        .param("id", ours.id().value())
        .param("reference", reference)
        .query(String.class)
        .single();
  }

  @Test
  void nobodyElseSeesOrStartsIt() throws Exception {
    String list = previewed(HEADER + "1,Welder,Weld,Georgia," + until + "\n");
    for (String path : new String[] {"", "/columns", "/preview", "/errors.csv", "/errors.xlsx"}) {
      assertThat(
              mvc.perform(get(list + path).with(members.signedIn()))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .isEqualTo(404);
    }
    for (String deed : new String[] {"/columns", "/start", "/undo", "/remove"}) {
      assertThat(
              mvc.perform(post(list + deed).with(members.signedIn()).with(csrf()))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .isEqualTo(404);
    }
    assertThat(titles()).isEmpty();
  }
}
