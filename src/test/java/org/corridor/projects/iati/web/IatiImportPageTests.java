package org.corridor.projects.iati.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.stewards.domain.SomeStewards;
import org.corridor.platform.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A steward reads a file, sees what it would change, takes it in and back. */
@CorridorTest
class IatiImportPageTests {

  private static final String ROOM = "/stewards/iati";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired JdbcClient jdbc;

  private final String ref = "FR-RCS-" + UUID.randomUUID();
  private PersonId steward;

  @BeforeEach
  void appoint() {
    steward = stewards.appoint();
  }

  @AfterEach
  void leaveTheRegistryAsItWas() {
    jdbc.sql("delete from projects.iati_import where file = 'amis.xml'").update();
    jdbc.sql("delete from projects.project where source = :source")
        .param("source", "iati:" + ref)
        .update();
    jdbc.sql("delete from projects.iati_activity where publisher = :ref")
        .param("ref", ref)
        .update();
  }

  private String activity(String number, String title) {
    return """
        <iati-activity xml:lang="fr">
        <iati-identifier>REF-NUMBER</iati-identifier>
        <reporting-org ref="REF" type="22"><narrative>Les Amis du fleuve</narrative></reporting-org>
        <title><narrative>TITLE</narrative></title>
        <description type="1"><narrative>Des caisses d’épargne au village.</narrative></description>
        <participating-org ref="REF" type="22" role="4"><narrative>Les Amis du fleuve</narrative></participating-org>
        <activity-status code="2"/>
        <activity-date type="1" iso-date="2026-01-31"/>
        <contact-info><person-name><narrative>A. Person</narrative></person-name></contact-info>
        <recipient-country code="ML"/>
        <sector code="24050"/>
        </iati-activity>
        """
        .replace("REF", ref)
        .replace("NUMBER", number)
        .replace("TITLE", title);
  }

  private static String file(String... activities) {
    return "<iati-activities version=\"2.03\">\n"
        + String.join("", activities)
        + "</iati-activities>";
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private Document read(String path, Language language, PersonId who) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(path).locale(language.locale()).with(members.as(who)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private Document read(String path) throws Exception {
    return read(path, Language.EN, steward);
  }

  /** Brings the file in and waits until it is read. */
  private String bring(String content) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(
                multipart(ROOM)
                    .file(
                        new MockMultipartFile(
                            "file", "amis.xml", "text/xml", content.getBytes(UTF_8)))
                    .with(members.as(steward))
                    .with(csrf()))
            .andReturn()
            .getResponse();
    String path = answer.getRedirectedUrl();
    assertThat(path).startsWith(ROOM + "/");
    settle(path);
    return path;
  }

  private void settle(String path) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                mvc.perform(get(path).with(members.as(steward)))
                        .andReturn()
                        .getResponse()
                        .getHeader("Refresh")
                    == null);
  }

  private void press(String path) throws Exception {
    assertThat(send(post(path), steward).getStatus()).isEqualTo(302);
  }

  private void takeIn(String path) throws Exception {
    press(path + "/take-in");
    settle(path);
  }

  private int count(Document preview, int verdict) {
    String text = preview.select("main .tabs li, .tabs li").get(verdict).text();
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }

  private String title(String project) throws Exception {
    return read(project).selectFirst("h1 [lang=fr]").text();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aStewardSeesWhatAFileWouldBring(Language language) throws Exception {
    String wrong = activity("X", "Faux").replace("code=\"ML\"", "code=\"Mali\"");
    String path = bring(file(activity("A", "Épargner ensemble"), wrong));

    Document preview = read(path, language, steward);
    assertThat(count(preview, 0)).isEqualTo(1);
    assertThat(count(preview, 3)).isEqualTo(1);
    assertThat(preview.text()).contains("Épargner ensemble", ref + "-A", "contact-info");
    Document leftOut = read(path + "?show=skipped", language, steward);
    assertThat(leftOut.text())
        .contains("Mali", "recipient-country/@code")
        .doesNotContain("projects.iati");
    assertThat(read(ROOM, language, steward).text())
        .contains("amis.xml")
        .doesNotContain("projects.iati");
    assertThat(read("/stewards", language, steward).select("a[href=" + path + "]")).isNotEmpty();
    press(path + "/discard");
  }

  @Test
  void whatIsTakenInIsAProjectUntilItIsWithdrawn() throws Exception {
    String path =
        bring(file(activity("A", "Épargner ensemble"), activity("B", "Transférer moins cher")));
    assertThat(read("/projects?q=" + ref).select("article")).isEmpty();

    takeIn(path);

    Element link = read(path).selectFirst("ul.plain a");
    String project = link.attr("href");
    Document page = read(project);
    assertThat(page.selectFirst("h1 [lang=fr]").text()).isEqualTo("Épargner ensemble");
    assertThat(page.selectFirst("main").text())
        .contains("Les Amis du fleuve", "Mali", "IATI")
        .doesNotContain("handbook", "projects.", "A. Person");
    assertThat(read(project, Language.AR, steward).text())
        .doesNotContain("projects.registry", "projects.iati");
    assertThat(read("/projects?q=épargner ensemble").select("article h3").text())
        .contains("Épargner ensemble");
    String xml =
        mvc.perform(get(project.replace("/projects/", "/iati/activities/") + ".xml"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(xml).contains(ref + "-A").contains("<sector code=\"24050\">");
    assertThat(
            mvc.perform(get("/iati/activities.xml")).andReturn().getResponse().getContentAsString())
        .doesNotContain(ref);
    assertThat(
            mvc.perform(get("/projects.csv?q=épargner"))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains(ref);

    press(path + "/withdraw");
    settle(path);
    assertThat(mvc.perform(get(project)).andReturn().getResponse().getStatus()).isEqualTo(404);
    assertThat(read(path).select("form[action$=take-in]")).isNotEmpty();
    press(path + "/discard");
  }

  @Test
  void aSecondFileChangesAndIsTakenBack() throws Exception {
    String first = bring(file(activity("A", "Avant"), activity("B", "Pareil")));
    takeIn(first);
    String project = read(first).selectFirst("ul.plain a").attr("href");

    String second =
        bring(
            file(
                activity("A", "Après"),
                activity("B", "Pareil"),
                activity("C", "Autre"),
                activity("C", "Encore")));
    Document preview = read(second);
    assertThat(count(preview, 0)).isEqualTo(1);
    assertThat(count(preview, 1)).isEqualTo(1);
    assertThat(count(preview, 2)).isEqualTo(1);
    assertThat(count(preview, 3)).isEqualTo(1);
    assertThat(read(second + "?show=skipped").text())
        .contains("The same identifier was there before");
    takeIn(second);
    assertThat(title(project)).isEqualTo("Après");

    press(second + "/withdraw");
    settle(second);
    assertThat(title(project)).isEqualTo("Avant");
    takeIn(second);
    press(first + "/withdraw");
    settle(first);
    assertThat(title(project)).isEqualTo("Après");
  }

  @Test
  void nobodyCanTakeOverAnothersProjects() throws Exception {
    takeIn(bring(file(activity("A", "Avant"))));
    String other =
        activity("A", "Pris")
            .replace("<reporting-org ref=\"" + ref, "<reporting-org ref=\"FR-OTHER");
    String handbook = activity("M", "Pris").replace(ref + "-M", "Moldova-30");
    String ours = activity("O", "Pris").replace(ref + "-O", "XI-IATI-CORRIDOR-moldova-30");

    String path = bring(file(other, handbook, ours));
    assertThat(read(path + "?show=skipped").text())
        .contains(
            "The registry knows this identifier from somebody else",
            "This is a project that we publish ourselves");
    takeIn(path);

    assertThat(read("/projects/moldova-30").text()).doesNotContain("Pris");
    assertThat(count(read(path), 3)).isEqualTo(3);
  }

  @Test
  void aFileThatCannotBeReadIsRefusedWithItsLine() throws Exception {
    String path = bring(file(activity("A", "Un"), "<iati-activity>\n<title></iati-activity>"));

    assertThat(read(path).select(".note.problem").text())
        .isEqualTo("Line 15: The file is not well-formed XML from here on.");
    assertThat(read(path).select("form[action$=take-in]")).isEmpty();
    press(path + "/discard");
    assertThat(
            mvc.perform(get(path).with(members.as(steward))).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void theRegistryLeadsStewardsHere() throws Exception {
    String link = "a[href=" + ROOM + "]";

    assertThat(read("/projects").select(link)).isNotEmpty();
    assertThat(read("/projects", Language.EN, members.join()).select(link)).isEmpty();
  }

  @Test
  void noFileIsAProblemAtTheField() throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(multipart(ROOM).with(members.as(steward)).with(csrf()))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("#file-error, .error").text())
        .contains("Choose a file first.");
  }

  @Test
  void onlyStewardsBringFilesIn() throws Exception {
    String path = bring(file(activity("A", "Un")));
    PersonId stranger = members.join();
    for (String deed : new String[] {"/stop", "/resume", "/take-in", "/withdraw", "/discard"}) {
      assertThat(send(post(path + deed), stranger).getStatus()).isEqualTo(403);
    }
    assertThat(send(get(path), stranger).getStatus()).isEqualTo(403);
    assertThat(send(get(ROOM), stranger).getStatus()).isEqualTo(403);
    assertThat(send(post(ROOM + "/folder"), stranger).getStatus()).isEqualTo(403);
    press(path + "/discard");
  }
}
