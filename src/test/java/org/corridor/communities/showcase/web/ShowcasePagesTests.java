package org.corridor.communities.showcase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.corridor.CorridorTest;
import org.corridor.capacities.asks.SpokenFor;
import org.corridor.communities.Moderated;
import org.corridor.people.OrganisationId;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
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

/** The pages of the showcase, as everybody who may and not. */
@CorridorTest
class ShowcasePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SpokenFor spokenFor;
  @Autowired Organisations organisations;
  @Autowired JdbcClient jdbc;
  @Autowired List<Moderated> moderated;

  private final String word = "zs" + UUID.randomUUID().toString().substring(0, 8);
  private final String need = UUID.randomUUID().toString();

  private MockHttpServletResponse send(
      AbstractMockHttpServletRequestBuilder<?> request, PersonId who) throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private String read(String path, PersonId who) throws Exception {
    return send(get(path), who).getContentAsString();
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private MockHttpServletRequestBuilder full(String path) {
    return full(path, "0", "MONEY");
  }

  private MockHttpServletRequestBuilder full(String path, String base, String kind) {
    return post(path)
        .param("base", base)
        .param("title", "Library <b> " + word)
        .param("language", "fr")
        .param("country", "ML")
        .param("place", "Kayes")
        .param("what", "A *room*. <script>alert(1)</script>")
        .param("who", "Pupils")
        .param("blocks", "knowledge-sharing")
        .param("needs[0].id", need)
        .param("needs[0].kind", kind)
        .param("needs[0].words", "Shelves")
        .param("needs[0].quantity", "400")
        .param("needs[0].currency", "EUR");
  }

  private MockHttpServletRequestBuilder offer(String path) {
    return post(path + "/needs/" + need + "/offer")
        .param("quantity", "100")
        .param("words", "From our choir")
        .param("contact", "tel-" + word)
        .param("byname", "Awa " + word);
  }

  private String drafted(PersonId speaker) throws Exception {
    MockHttpServletResponse answer = send(full("/showcase/new"), speaker);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private PersonId speaker() {
    PersonId speaker = members.join();
    spokenFor.by(speaker);
    return speaker;
  }

  private void assertShows(String path, boolean shows) throws Exception {
    for (String place :
        List.of(
            "/showcase?q=" + word,
            "/showcase?country=ML&block=knowledge-sharing&need=money&language=fr&sort=day&q="
                + word,
            "/showcase.atom?q=" + word,
            "/showcase.csv?q=" + word)) {
      assertThat(visit(place).getContentAsString().contains(path)).as(place).isEqualTo(shows);
    }
    assertThat(visit(path).getStatus()).isEqualTo(shows ? 200 : 404);
  }

  private String offerId(PersonId person) {
    return jdbc.sql("select id from communities.support_offer where person = :id")
        .param("id", person.value())
        .query(String.class)
        .single();
  }

  @Test
  void aDraftIsItsOrganisationsAloneAndWhatIsPublishedShowsEverywhere() throws Exception {
    PersonId speaker = speaker();
    PersonId stranger = members.join();
    String path = drafted(speaker);
    assertShows(path, false);
    for (String deed : List.of("/edit", "/remove", "/offers")) {
      assertThat(send(get(path + deed), stranger).getStatus()).as(deed).isEqualTo(404);
    }
    assertThat(send(post(path + "/state").param("to", "PUBLISHED"), stranger).getStatus())
        .isEqualTo(404);
    assertThat(send(offer(path), stranger).getStatus()).isEqualTo(404);
    assertThat(read(path, speaker))
        .contains("Library &lt;b&gt; " + word, "<em>room</em>")
        .doesNotContain("<script>alert");

    send(post(path + "/state").param("to", "PUBLISHED"), speaker);
    assertShows(path, true);
    assertThat(send(full(path + "/edit"), stranger).getStatus()).isEqualTo(403);
    assertThat(send(get(path + "/offers"), stranger).getStatus()).isEqualTo(403);
    assertThat(visit("/showcase?need=goods&q=" + word).getContentAsString()).doesNotContain(path);

    send(post(path + "/state").param("to", "FULFILLED"), speaker);
    assertShows(path, true);
    send(post(path + "/state").param("to", "FULFILLED").param("became", "It stands"), speaker);
    assertThat(visit(path).getContentAsString()).contains("It stands").doesNotContain("/offer\"");
    assertThat(visit("/showcase?q=" + word).getContentAsString()).doesNotContain(path);
    assertThat(visit("/showcase?state=over&q=" + word).getContentAsString()).contains(path);
  }

  @Test
  void anOfferIsAnsweredAndThePageShowsHowMuchIsCovered() throws Exception {
    PersonId speaker = speaker();
    PersonId giver = members.join();
    String path = drafted(speaker);
    send(post(path + "/state").param("to", "PUBLISHED"), speaker);
    assertThat(send(get(path + "/needs/" + need + "/offer"), giver).getStatus()).isEqualTo(200);
    assertThat(
            send(offer(path).param("offer", UUID.randomUUID().toString()), speaker)
                .getRedirectedUrl())
        .isEqualTo(path);
    String name = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++) {
      assertThat(send(offer(path).param("offer", name), giver).getRedirectedUrl())
          .isEqualTo("/showcase/offers");
    }
    assertThat(offerId(giver)).isEqualTo(name);
    assertThat(read(path + "/offers", speaker))
        .contains("From our choir")
        .doesNotContain("tel-" + word);
    assertThat(visit(path).getContentAsString()).doesNotContain("Awa " + word);

    PersonId stranger = members.join();
    String answer = path + "/offers/" + name;
    assertThat(send(post(answer).param("to", "ACCEPTED"), stranger).getStatus()).isEqualTo(403);
    assertThat(send(post("/showcase/offers/" + name + "/back"), stranger).getStatus())
        .isEqualTo(404);
    send(post(answer).param("to", "ACCEPTED").param("answer", "Thank you " + word), speaker);
    assertThat(read(path + "/offers", speaker)).contains("tel-" + word);
    assertThat(read("/showcase/offers", giver)).contains("Thank you " + word);
    assertThat(visit(path).getContentAsString())
        .contains("Awa " + word, "value=\"25\"")
        .doesNotContain("tel-" + word, "From our choir");

    assertThat(send(full(path + "/edit", "1", "GOODS"), speaker).getStatus()).isEqualTo(422);
    send(post(answer).param("to", "NOT_GIVEN"), speaker);
    assertThat(visit(path).getContentAsString()).contains("value=\"0\"");
  }

  @Test
  void whatModeratorsHideAndHiddenOrganisationsDoNotShow() throws Exception {
    PersonId speaker = members.join();
    OrganisationId organisation = spokenFor.by(speaker);
    String path = drafted(speaker);
    send(post(path + "/state").param("to", "PUBLISHED"), speaker);
    String id = path.substring(path.lastIndexOf('/') + 1);
    Moderated ours =
        moderated.stream().filter(one -> one.kind().equals("showcase")).findFirst().orElseThrow();
    assertThat(ours.find(id, Optional.empty()).orElseThrow().author()).isEqualTo(speaker);
    ours.hide(id);
    assertShows(path, false);
    assertThat(send(get(path), speaker).getStatus()).isEqualTo(200);
    ours.show(id);
    assertShows(path, true);
    String page = organisations.find(organisation).orElseThrow().path();
    assertThat(visit(page).getContentAsString()).contains(path);
    PersonId reader = members.join();
    jdbc.sql("insert into communities.mute values (:me, :other, false, '', now())")
        .param("me", reader.value())
        .param("other", speaker.value())
        .update();
    assertThat(read("/showcase?q=" + word, reader)).doesNotContain(path);
    assertThat(send(get(path), reader).getStatus()).isEqualTo(404);
    jdbc.sql(
            "insert into people.hidden_page (id, organisation, since, why) values (gen_random_uuid(), :id, now(), 'test')")
        .param("id", organisation.value())
        .update();
    assertShows(path, false);
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() throws Exception {
    MockHttpServletResponse wrong =
        send(
            post("/showcase/new")
                .param("title", "")
                .param("what", "Kept <i>")
                .param("needs[0].words", "Shelves")
                .param("needs[0].kind", "MONEY")
                .param("needs[0].quantity", "-3")
                .param("until", "1990-01-01"),
            speaker());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("title-error", "country-error", "place-error", "who-error", "until-error")
        .contains("Kept &lt;i&gt;", "value=\"-3\"");
    assertThat(send(full("/showcase/new"), members.join()).getStatus()).isEqualTo(422);
    assertThat(read("/showcase/new", members.join())).contains("/organisations/new");
  }

  @Test
  void aPictureIsPixelsAloneAndSeenWithItsProjectOnly() throws Exception {
    PersonId speaker = speaker();
    String path = drafted(speaker);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
    MockMultipartFile photo =
        new MockMultipartFile("photo", "p.png", "image/png", png.toByteArray());
    assertThat(
            send(multipart(path + "/pictures").file(photo).param("shows", "A room"), speaker)
                .getStatus())
        .isEqualTo(422);
    send(
        multipart(path + "/pictures").file(photo).param("shows", "A room").param("agreed", "1"),
        speaker);
    String page = read(path, speaker);
    String picture = page.replaceAll("(?s).*?(/pictures/[0-9a-f-]{36})\\?size=small.*", "$1");
    assertThat(send(get(path + picture), speaker).getContentType()).isEqualTo("image/jpeg");
    assertThat(visit(path + picture).getStatus()).isEqualTo(404);
    send(post(path + "/state").param("to", "PUBLISHED"), speaker);
    assertThat(visit(path + picture + "?size=small").getStatus()).isEqualTo(200);
    send(post(path + picture + "/remove"), speaker);
    assertThat(visit(path + picture).getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    PersonId speaker = speaker();
    PersonId giver = members.join();
    String path = drafted(speaker);
    for (String page : List.of(path, path + "/remove", path + "/edit")) {
      assertReads(page, speaker, language);
    }
    send(post(path + "/state").param("to", "PUBLISHED"), speaker);
    send(offer(path), giver);
    for (String page :
        List.of(path, "/showcase/mine", "/showcase/new", path + "/offers", "/showcase?q=none")) {
      assertReads(page, speaker, language);
    }
    for (String page :
        List.of(
            path,
            "/showcase",
            "/showcase/mine",
            "/showcase/offers",
            path + "/needs/" + need + "/offer")) {
      assertReads(page, giver, language);
    }
  }

  private void assertReads(String page, PersonId who, Language language) throws Exception {
    MockHttpServletResponse answer =
        send(get(page).header("Accept-Language", language.code()), who);
    assertThat(answer.getStatus()).as(page).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .as(page)
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain(">communities.");
  }
}
