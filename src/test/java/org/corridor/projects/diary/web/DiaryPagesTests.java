package org.corridor.projects.diary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.picture.Pictures;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.corridor.projects.underway.ReportMaterial.Material;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The diary as its writers, the rest of the team, observers and strangers see it. */
@CorridorTest
class DiaryPagesTests {

  private static final byte[] OGG = "OggS a voice".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern ENTRY = Pattern.compile("/diary/([0-9a-f-]{36})\"");
  private static final String DAY = "2026-11-12";

  @Autowired TeamAtWork work;
  @Autowired ProjectsUnderWay projects;
  @Autowired List<ReportMaterial> materials;

  private Crew crew;
  private String path;

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
    path = crew.path() + "/diary";
  }

  @Test
  void aPhotoASentenceAndAVoiceNoteStandInTheDiary() throws Exception {
    String id = write(crew.binta(), photo(Pictures.fromPhone(6)), sound(OGG), "people", "NO");

    String page = work.page(path, crew.pilar());
    assertThat(page)
        .contains("38 litres &lt;b&gt;", "lang=\"fr\"", "loading=\"lazy\"", "Binta", "Yélimané")
        .contains("with voice note")
        .doesNotContain(path + "/new");
    assertThat(work.page(path + "/" + id, crew.issa())).contains("<audio controls", "38 litres");
    assertThat(work.page(crew.path(), crew.awa())).contains("1 in all");

    MockHttpServletResponse photo = work.send(crew.pilar(), get(path + "/" + id + "/photo"));
    assertThat(photo.getContentType()).isEqualTo("image/jpeg");
    assertThat(new String(photo.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
        .doesNotContain(Pictures.CAMERA, "Exif");
    MockHttpServletResponse sound = work.send(crew.pilar(), get(path + "/" + id + "/sound"));
    assertThat(sound.getContentAsByteArray()).isEqualTo(OGG);
    assertThat(sound.getContentType()).isEqualTo("audio/ogg");
    assertThat(sound.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(sound.getHeader("Content-Disposition")).contains(".ogg");
    assertThat(
            work.send(crew.pilar(), get(path + "/" + id + "/sound").header("Range", "bytes=0-3"))
                .getStatus())
        .isEqualTo(206);
  }

  @Test
  void theSameFormSentTwiceIsOneEntry() throws Exception {
    String id = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      assertThat(send(crew.binta(), "/new", form(id)).getStatus()).isEqualTo(302);
      assertThat(send(crew.binta(), "/send", form(id).param("member", member(crew.binta()))))
          .extracting(MockHttpServletResponse::getStatus)
          .isEqualTo(200);
    }
    assertThat(work.page(path, crew.awa())).contains("1 entry");
  }

  @Test
  void whatADeviceKeptIsNeverTakenFromAnotherPerson() throws Exception {
    String binta = member(crew.binta());
    MockHttpServletResponse another =
        send(crew.issa(), "/send", form(UUID.randomUUID().toString()).param("member", binta));
    assertThat(another.getStatus()).isEqualTo(409);
    assertThat(another.getContentAsString()).contains("Another person wrote this");
    assertThat(work.page(path, crew.awa())).contains("Nothing was written yet");

    MockHttpServletResponse wrong =
        send(
            crew.binta(),
            "/send",
            form(UUID.randomUUID().toString(), LocalDate.now().plusDays(40).toString())
                .param("member", binta));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("\"field\":\"day\"", "has not come yet");
    assertThat(work.send(crew.binta(), get(path + "/writer")).getHeader("Cache-Control"))
        .contains("no-store");
  }

  @Test
  void mistakesAreExplainedAndWhatWasTypedIsKept() throws Exception {
    MockHttpServletResponse wrong =
        send(
            crew.binta(),
            "/new",
            form(UUID.randomUUID().toString(), "2999-01-01")
                .file(photo("<html>".getBytes(StandardCharsets.UTF_8)))
                .param("activity", "nowhere"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("38 litres", "href=\"#day\"", "href=\"#activity\"", "href=\"#people\"");

    assertThat(refused(photo("<html>".getBytes(StandardCharsets.UTF_8)), "people", "NO"))
        .contains("href=\"#photo\"");
    assertThat(refused(sound("<html>".getBytes(StandardCharsets.UTF_8))))
        .contains("href=\"#sound\"");
    assertThat(refused(sound(new byte[4_000_000]))).contains("larger than 3 MB");
    assertThat(refused(photo(Pictures.jpeg(30, 30)), "people", "YES")).contains("href=\"#how\"");
    assertThat(
            refused(
                photo(Pictures.jpeg(30, 30)), "people", "YES", "how", "WORDS", "reach", "PUBLIC"))
        .contains("href=\"#takeBack\"");
    MockHttpServletResponse empty =
        work.send(crew.binta(), multipart(path + "/new").param("day", DAY));
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(empty.getContentAsString()).contains("one of them is needed");
  }

  @Test
  void aPictureWithoutConsentGoesToNoReportAndOneThatWasTakenBackNoLonger() throws Exception {
    write(crew.binta(), photo(Pictures.jpeg(60, 40)), null, "people", "YES", "how", "NO");
    String agreed =
        write(
            crew.binta(),
            photo(Pictures.jpeg(60, 40)),
            null,
            "people",
            "YES",
            "how",
            "PARENTS",
            "reach",
            "REPORT",
            "takeBack",
            "Tell Binta");
    ReportMaterial stories = stories();

    Material material = material(stories);
    assertThat(material.pictures()).extracting(one -> one.id().toString()).containsExactly(agreed);
    assertThat(material.draft()).contains("12 November 2026, Yélimané: 38 litres");
    assertThat(stories.picture(crew.key(), UUID.fromString(agreed))).isPresent();
    assertThat(stories.isForEverybody(crew.key(), UUID.fromString(agreed))).isFalse();

    String entry = path + "/" + agreed;
    assertThat(work.send(crew.pilar(), post(entry + "/withdraw").param("note", "")).getStatus())
        .isEqualTo(422);
    assertThat(
            work.send(crew.pilar(), post(entry + "/withdraw").param("note", "She called"))
                .getStatus())
        .isEqualTo(302);
    assertThat(work.page(entry, crew.awa())).contains("She called", "Team only");
    assertThat(material(stories).pictures()).isEmpty();
    assertThat(stories.picture(crew.key(), UUID.fromString(agreed))).isEmpty();
  }

  @Test
  void anEntryIsChangedDeletedAndRestoredByItsWriterOrTheCoordinator() throws Exception {
    String id = write(crew.binta(), photo(Pictures.jpeg(60, 40)), sound(OGG), "people", "NO");
    String entry = "/" + id + "/edit";
    assertThat(work.send(crew.issa(), get(path + entry)).getStatus()).isEqualTo(403);
    assertThat(work.page(path + entry, crew.binta())).contains("38 litres", "value=\"1\"");

    MockHttpServletResponse stale = send(crew.binta(), entry, edit(7, "40 litres"));
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString()).contains("40 litres");
    assertThat(send(crew.awa(), entry, edit(1, "40 litres").param("no-sound", "1")).getStatus())
        .isEqualTo(302);
    assertThat(work.page(path + "/" + id, crew.pilar()))
        .contains("40 litres", "<img")
        .doesNotContain("<audio");

    assertThat(work.send(crew.issa(), post(path + "/" + id + "/delete")).getStatus())
        .isEqualTo(403);
    String gone =
        String.valueOf(
            work.send(crew.binta(), post(path + "/" + id + "/delete")).getRedirectedUrl());
    assertThat(work.page(gone, crew.binta())).contains("can be restored", id + "/restore");
    assertThat(work.send(crew.binta(), get(path + "/" + id)).getStatus()).isEqualTo(404);
    assertThat(work.send(crew.binta(), get(path + "/" + id + "/photo")).getStatus()).isEqualTo(404);
    assertThat(material(stories()).pictures()).isEmpty();
    work.send(crew.binta(), post(path + "/" + id + "/restore"));
    assertThat(work.page(path, crew.pilar())).contains("40 litres");
  }

  @Test
  void strangersFindNothingAndObserversOnlyRead() throws Exception {
    String id = write(crew.binta(), photo(Pictures.jpeg(60, 40)), sound(OGG), "people", "NO");
    for (String one :
        List.of(
            "",
            "/new",
            "/writer",
            "/entries.csv",
            "/" + id,
            "/" + id + "/photo",
            "/" + id + "/sound",
            "/" + id + "/edit")) {
      assertThat(work.send(crew.stranger(), get(path + one)).getStatus()).as(one).isEqualTo(404);
    }
    for (String one : List.of("/new", "/send", "/" + id + "/edit", "/" + id + "/delete")) {
      assertThat(work.send(crew.stranger(), post(path + one)).getStatus()).as(one).isEqualTo(404);
      assertThat(work.send(crew.pilar(), post(path + one)).getStatus()).as(one).isEqualTo(403);
    }
    assertThat(work.send(crew.stranger(), post(path + "/" + id + "/withdraw")).getStatus())
        .isEqualTo(404);
    Crew others = work.start();
    assertThat(work.send(others.awa(), get(others.path() + "/diary/" + id + "/photo")).getStatus())
        .isEqualTo(404);
  }

  @Test
  void entriesAreFoundByWordsPersonActivityAndKindAndExported() throws Exception {
    write(crew.binta(), photo(Pictures.jpeg(60, 40)), null, "people", "NO");
    write(crew.awa(), null, null, "text", "=100 % done_", "place", "Montreuil");
    String activity = projects.read(crew.key()).plan().plan().activities().get(0).id();
    write(crew.awa(), null, sound(OGG), "activity", activity);

    assertThat(work.page(path + "?words=LITRES", crew.pilar())).contains("2 entries");
    assertThat(work.page(path + "?words=100 %", crew.pilar())).contains("1 entry");
    assertThat(work.page(path + "?words=done_", crew.pilar())).contains("1 entry");
    assertThat(work.page(path + "?kind=PHOTO", crew.pilar())).contains("1 entry");
    assertThat(work.page(path + "?kind=sound", crew.pilar())).contains("1 entry");
    assertThat(work.page(path + "?activity=" + activity, crew.pilar())).contains("1 entry");
    assertThat(work.page(path + "?by=" + member(crew.awa()), crew.pilar())).contains("2 entries");
    assertThat(work.page(path + "?page=77&kind=x", crew.pilar())).contains("3 entries");
    String csv = work.page(path + "/entries.csv", crew.pilar());
    assertThat(csv).contains("\"'=100 % done_\"", "\"38 litres <b>\"", "\"" + DAY + "\"");
  }

  @Test
  void everyPageStandsInEveryLanguage() throws Exception {
    String id =
        write(
            crew.binta(),
            photo(Pictures.jpeg(60, 40)),
            sound(OGG),
            "people",
            "YES",
            "how",
            "WRITING",
            "reach",
            "PUBLIC",
            "takeBack",
            "Tell Binta");
    for (Language language : Language.values()) {
      for (String one : List.of("", "/new", "/" + id, "/" + id + "/edit", "/entries.csv")) {
        MockHttpServletResponse answer =
            work.send(crew.binta(), get(path + one).locale(language.locale()));
        assertThat(answer.getStatus()).as(one).isEqualTo(200);
        assertThat(answer.getContentAsString()).as(one).doesNotContain("projects.diary");
      }
    }
  }

  private String refused(MockMultipartFile file, String... more) throws Exception {
    MockMultipartHttpServletRequestBuilder request = form(UUID.randomUUID().toString()).file(file);
    with(request, more);
    MockHttpServletResponse answer = send(crew.binta(), "/new", request);
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString();
  }

  private String write(
      PersonId by,
      @org.jspecify.annotations.Nullable MockMultipartFile photo,
      @org.jspecify.annotations.Nullable MockMultipartFile sound,
      String... more)
      throws Exception {
    String id = UUID.randomUUID().toString();
    MockMultipartHttpServletRequestBuilder request = form(id);
    if (photo != null) {
      request.file(photo);
    }
    if (sound != null) {
      request.file(sound);
    }
    with(request, more);
    MockHttpServletResponse answer = send(by, "/new", request);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    Matcher link = ENTRY.matcher(work.page(path, by));
    assertThat(link.results().map(one -> one.group(1))).contains(id);
    return id;
  }

  private static void with(MockMultipartHttpServletRequestBuilder request, String... more) {
    request.with(
        sent -> {
          for (int i = 0; i < more.length; i += 2) {
            sent.setParameter(more[i], more[i + 1]);
          }
          return sent;
        });
  }

  private MockHttpServletResponse send(
      PersonId by, String where, MockMultipartHttpServletRequestBuilder request) throws Exception {
    return work.send(
        by,
        request.with(
            sent -> {
              sent.setRequestURI(path + where);
              sent.setPathInfo(null);
              return sent;
            }));
  }

  private MockMultipartHttpServletRequestBuilder form(String id) {
    return form(id, DAY);
  }

  private MockMultipartHttpServletRequestBuilder form(String id, String day) {
    MockMultipartHttpServletRequestBuilder request = multipart(path + "/new");
    request
        .param("id", id)
        .param("day", day)
        .param("text", "38 litres <b>")
        .param("language", "fr")
        .param("place", "Yélimané");
    return request;
  }

  private MockMultipartHttpServletRequestBuilder edit(int base, String text) {
    MockMultipartHttpServletRequestBuilder request = multipart(path + "/new");
    request
        .param("base", String.valueOf(base))
        .param("day", DAY)
        .param("text", text)
        .param("language", "fr")
        .param("people", "NO");
    return request;
  }

  private static MockMultipartFile photo(byte[] bytes) {
    return new MockMultipartFile("photo", "p.jpg", "text/html", bytes);
  }

  private static MockMultipartFile sound(byte[] bytes) {
    return new MockMultipartFile("sound", "s.html", "text/html", bytes);
  }

  private String member(PersonId who) throws Exception {
    String json = work.send(who, get(path + "/writer")).getContentAsString();
    return json.replaceAll(".*\"member\":\"([^\"]+)\".*", "$1");
  }

  private ReportMaterial stories() {
    return materials.stream().filter(one -> one.theme() == Theme.STORIES).findFirst().orElseThrow();
  }

  private Material material(ReportMaterial stories) {
    LocalDate day = LocalDate.parse(DAY);
    return stories.material(projects.read(crew.key()), day, day, Language.EN);
  }
}
