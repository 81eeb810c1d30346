package org.corridor.people.profiles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.profiles.domain.ProfileField;
import org.corridor.platform.picture.PictureRefused.Reason;
import org.corridor.platform.picture.Pictures;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A member's photo: added, shown to whom they chose, hidden again, removed. */
@CorridorTest
class PhotoPagesTests {

  private static final RequestPostProcessor VISITOR = request -> request;
  private static final String EDIT = "/account/profile/photo";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private PersonId awa = new PersonId(UUID.randomUUID());

  @BeforeEach
  void awaHasAnAccount() {
    awa = members.join("awa-" + UUID.randomUUID() + "@example.org", "Awa Diarra");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void atFirstNobodyElseSeesIt(Language language) throws Exception {
    assertThat(send(Pictures.fromPhone(6)).getRedirectedUrl()).isEqualTo(EDIT);

    assertThat(page(EDIT, language))
        .contains(texts.text(language, "people.photo.only-me"), address() + "/photo")
        .doesNotContain("people.photo.");
    assertThat(answer(address() + "/photo", members.as(awa)).getStatus()).isEqualTo(200);
    for (RequestPostProcessor other : new RequestPostProcessor[] {VISITOR, members.signedIn()}) {
      assertThat(answer(address(), other).getStatus()).isEqualTo(404);
      assertThat(answer(address() + "/photo", other).getStatus()).isEqualTo(404);
      assertThat(answer(address() + "/photo?size=small", other).getStatus()).isEqualTo(404);
    }
  }

  @Test
  void whoMayThenSeesItOnTheProfileAndNobodyElse() throws Exception {
    send(Pictures.fromPhone(6));
    showTo("MEMBERS");

    assertThat(answer(address(), members.signedIn()).getContentAsString())
        .contains(address() + "/photo?size=small", text("people.photo.alt-nameless"));
    assertThat(answer(address() + "/profile.json", members.signedIn()).getContentAsString())
        .contains("\"photo\" : true");
    assertThat(answer(address() + "/photo", VISITOR).getStatus()).isEqualTo(404);
    assertThat(answer("/account/profile/as/members", members.as(awa)).getContentAsString())
        .contains("/photo?size=small");
    assertThat(answer("/account/profile/as/visitor", members.as(awa)).getContentAsString())
        .contains(text("people.profile.as.nothing"));
    MockHttpServletResponse photo = answer(address() + "/photo", members.signedIn());
    assertThat(photo.getContentType()).isEqualTo("image/jpeg");
    assertThat(photo.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(photo.getHeader("Cache-Control")).isEqualTo("no-cache, private");
    assertThat(new String(photo.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
        .doesNotContain(Pictures.CAMERA, "Exif");
  }

  @Test
  void aBrowserThatKeptItAsksAndGetsNothingOnceItIsHidden() throws Exception {
    send(Pictures.fromPhone(1));
    showTo("EVERYONE");
    String mark = String.valueOf(answer(address() + "/photo", VISITOR).getHeader("ETag"));
    assertThat(answer(get(address() + "/photo").header("If-None-Match", mark)).getStatus())
        .isEqualTo(304);

    showTo("ONLY_ME");
    assertThat(answer(get(address() + "/photo").header("If-None-Match", mark)).getStatus())
        .isEqualTo(404);
  }

  @Test
  void aPageThatStewardsHidHasNoPhoto() throws Exception {
    send(Pictures.fromPhone(1));
    showTo("EVERYONE");
    jdbc.sql(
            "insert into people.hidden_page (id, person, since, why) values (gen_random_uuid(), :id, now(), 'x')")
        .param("id", awa.value())
        .update();

    assertThat(answer(address() + "/photo", VISITOR).getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(
      value = Reason.class,
      names = {"NOTHING", "TOO_LARGE", "NOT_A_PICTURE", "BROKEN", "TOO_MANY_PIXELS"})
  void whatCannotBecomeAPhotoIsExplainedAndChangesNothing(Reason reason) throws Exception {
    send(Pictures.jpeg(300, 300));
    String before = mark();
    byte[] picture =
        switch (reason) {
          case TOO_LARGE -> Arrays.copyOf(Pictures.jpeg(300, 300), 9_000_000);
          case NOT_A_PICTURE -> "<script>".getBytes(StandardCharsets.UTF_8);
          case BROKEN -> Arrays.copyOf(Pictures.jpeg(300, 300), 50);
          case TOO_MANY_PIXELS -> Pictures.pngThatClaims(30_000, 30_000);
          default -> new byte[0];
        };

    MockHttpServletResponse answer = send(picture);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains(text(reason.text()), "href=\"#file\"");
    assertThat(mark()).isEqualTo(before);
    for (Language language : Language.values()) {
      assertThat(texts.text(language, reason.text())).doesNotStartWith("platform.");
    }
  }

  @Test
  void aPhotoIsReplacedAndThenRemovedForGood() throws Exception {
    send(Pictures.jpeg(300, 300));
    String first = mark();
    send(Pictures.jpeg(500, 300));
    assertThat(mark()).isNotEqualTo(first);

    assertThat(page(EDIT, Language.EN)).contains(text("people.photo.remove.text"));
    mvc.perform(post(EDIT + "/remove").with(members.as(awa)).with(csrf()));
    mvc.perform(post(EDIT + "/remove").with(members.as(awa)).with(csrf()));

    assertThat(rows()).isZero();
    assertThat(page(EDIT, Language.EN)).doesNotContain("<img", text("people.photo.remove.text"));
    assertThat(answer(address() + "/photo", members.as(awa)).getStatus()).isEqualTo(404);
  }

  /** A form that was open meanwhile may still be saved: a photo is no change of the profile. */
  @Test
  void addingAPhotoLosesNothingOfTheProfile() throws Exception {
    MockHttpServletRequestBuilder form =
        post("/account/profile").param("base", "0").param("cv", "Wells").param("then", "photo");
    assertThat(answer(form.with(members.as(awa)).with(csrf())).getRedirectedUrl()).isEqualTo(EDIT);
    String key = address();

    send(Pictures.jpeg(300, 300));

    assertThat(address()).isEqualTo(key);
    assertThat(page("/account/profile", Language.EN)).contains("Wells", key + "/photo?size=small");
  }

  @Test
  void twentyADayAreEnough() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(send("no".getBytes(StandardCharsets.UTF_8)).getStatus()).isEqualTo(422);
    }
    assertThat(send(Pictures.jpeg(30, 30)).getStatus()).isEqualTo(429);
    assertThat(rows()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/people/nobody/photo", "/people/00000000-0000-0000-0000-000000000000/photo"})
  void whereThereIsNobodyThereIsNoPhoto(String path) throws Exception {
    assertThat(answer(path, VISITOR).getStatus()).isEqualTo(404);
  }

  @Test
  void myDataLeadsToIt() throws Exception {
    send(Pictures.jpeg(300, 300));

    assertThat(page("/account/data", Language.EN)).contains("href=\"" + address() + "/photo\"");
    assertThat(page("/account/data.json", Language.EN)).contains(address() + "/photo", mark());
  }

  private MockHttpServletResponse send(byte[] picture) throws Exception {
    return answer(
        multipart(EDIT)
            .file(new MockMultipartFile("file", "x.jpg", "image/jpeg", picture))
            .with(members.as(awa))
            .with(csrf()));
  }

  private void showTo(String audience) {
    jdbc.sql(
            "update people.profile set audiences = jsonb_build_object(:field, :audience) where person = :id")
        .params(Map.of("field", ProfileField.PHOTO.name(), "audience", audience, "id", awa.value()))
        .update();
  }

  private MockHttpServletResponse answer(String path, RequestPostProcessor who) throws Exception {
    return answer(get(path).with(who));
  }

  private MockHttpServletResponse answer(
      org.springframework.test.web.servlet.RequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private String page(String path, Language language) throws Exception {
    MockHttpServletResponse answer =
        answer(get(path).locale(language.locale()).with(members.as(awa)));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private String address() {
    return "/people/"
        + jdbc.sql("select key from people.profile where person = :person")
            .param("person", awa.value())
            .query(UUID.class)
            .single();
  }

  private String mark() {
    return jdbc.sql("select mark::text from people.photo where person = :person")
        .param("person", awa.value())
        .query(String.class)
        .single();
  }

  private int rows() {
    return jdbc.sql("select count(*) from people.photo where person = :person")
        .param("person", awa.value())
        .query(Integer.class)
        .single();
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
