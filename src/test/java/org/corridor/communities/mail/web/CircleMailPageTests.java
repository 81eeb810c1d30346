package org.corridor.communities.mail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.communities.CircleId;
import org.corridor.communities.Doors;
import org.corridor.communities.circles.domain.Bond;
import org.corridor.communities.circles.domain.Circle;
import org.corridor.communities.circles.domain.KeepCircles;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.mail.MailKey;
import org.corridor.platform.mail.MailKeys;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@CorridorTest
class CircleMailPageTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired KeepCircles keep;
  @Autowired MailKeys keys;
  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;

  private final CircleId circle = CircleId.create();
  private PersonId host;

  @BeforeEach
  void aPrivateCircle() {
    host = members.join();
    members.as(
        host,
        () ->
            keep.found(
                circle,
                new Circle.Facts(
                    "Savers of Loja",
                    "To save",
                    "",
                    Language.EN,
                    Bond.THEME,
                    List.of("en"),
                    List.of()),
                Doors.PRIVATE,
                "Ana"));
  }

  @Test
  void aMemberChoosesAndChangesTheirMind() throws Exception {
    choose("daily").andExpect(redirectedUrl(circle.path() + "/mail"));
    assertThat(pace()).containsExactly("DAILY");
    mvc.perform(get(circle.path() + "/mail").with(members.as(host)))
        .andExpect(content().string(containsString("value=\"daily\" id=\"pace--1\" checked")));

    choose("each");
    choose("each");
    assertThat(pace()).containsExactly("EACH");
    choose("none");
    assertThat(pace()).isEmpty();
  }

  @Test
  void aWrongChoiceIsSaidNextToIt() throws Exception {
    choose("hourly").andExpect(status().isUnprocessableContent());
    mvc.perform(post(circle.path() + "/mail").with(members.as(host)).with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(containsString(texts.text(Language.EN, "communities.mail.pace.missing"))));
    assertThat(pace()).isEmpty();
  }

  @Test
  void nobodyElseLearnsThatThereIsSuchACircle() throws Exception {
    mvc.perform(get(circle.path() + "/mail").with(members.signedIn()))
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString("Savers"))));
    mvc.perform(
            post(circle.path() + "/mail")
                .param("pace", "each")
                .with(members.signedIn())
                .with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void aMailProgramEndsItWithoutSigningIn() throws Exception {
    choose("each");
    String off = "/mail/off/" + keys.tag(new MailKey("off", number()));

    mvc.perform(get(off))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Savers"))));
    assertThat(pace()).as("to look at a link ends nothing").hasSize(1);
    mvc.perform(post(off).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
    assertThat(pace()).isEmpty();
    mvc.perform(post(off).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
    mvc.perform(post("/mail/off/off-1-0000000000000000").param("List-Unsubscribe", "One-Click"))
        .andExpect(status().isNotFound());
    mvc.perform(post(off)).andExpect(status().isForbidden());
    mvc.perform(post(off).with(csrf())).andExpect(status().isOk());
    mvc.perform(get("/mail/off/x")).andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void speaksEveryLanguage(Language language) throws Exception {
    mvc.perform(
            get(circle.path() + "/mail")
                .header("Accept-Language", language.code())
                .with(members.as(host)))
        .andExpect(
            content().string(containsString(texts.text(language, "communities.mail.for-good"))))
        .andExpect(content().string(not(containsString(">communities."))));
    mvc.perform(
            get("/mail/off/" + keys.tag(new MailKey("off", 0)))
                .header("Accept-Language", language.code()))
        .andExpect(
            content().string(containsString(texts.text(language, "communities.mail.off.button"))));
    mvc.perform(
            get(circle.path() + "/about")
                .header("Accept-Language", language.code())
                .with(members.as(host)))
        .andExpect(content().string(containsString(circle.path() + "/mail")));
  }

  private org.springframework.test.web.servlet.ResultActions choose(String pace) throws Exception {
    return mvc.perform(
        post(circle.path() + "/mail").param("pace", pace).with(members.as(host)).with(csrf()));
  }

  private List<String> pace() {
    return jdbc.sql("select pace from communities.subscription where circle = :circle")
        .param("circle", circle.value())
        .query(String.class)
        .list();
  }

  private long number() {
    return jdbc.sql("select id from communities.subscription where circle = :circle")
        .param("circle", circle.value())
        .query(Long.class)
        .single();
  }
}
