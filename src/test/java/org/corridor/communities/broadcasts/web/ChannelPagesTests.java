package org.corridor.communities.broadcasts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.rometools.modules.itunes.EntryInformation;
import com.rometools.modules.itunes.FeedInformation;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.Moderated;
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

/** The pages of channels, their sound and their feeds, as everybody who may and not. */
@CorridorTest
class ChannelPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired List<Moderated> moderated;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);

  private MockHttpServletResponse send(
      AbstractMockHttpServletRequestBuilder<?> request, PersonId who) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private String begun(PersonId by, String of) throws Exception {
    MockHttpServletResponse answer =
        send(
            post("/channels/new")
                .param("kind", "PODCAST")
                .param("title", "Two shores <b> " + word)
                .param("about", "Talks *between* two shores")
                .param("language", "pt")
                .param("of", of)
                .param("zone", "Africa/Bamako")
                .param("stream", "https://stream.example.org/x"),
            by);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private String posted(String channel, PersonId by, boolean publish) throws Exception {
    AbstractMockHttpServletRequestBuilder<?> form =
        multipart(channel + "/posts/new")
            .file(new MockMultipartFile("sound", "x.txt", "text/plain", mp3()))
            .param("title", "First talk " + word)
            .param("text", "We *talk*. <script>alert(1)</script>")
            .param("language", "pt");
    MockHttpServletResponse answer = send(publish ? form.param("publish", "1") : form, by);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  /** 36 seconds in frames of 36 bytes, which are silent. */
  private static byte[] mp3() {
    byte[] sound = new byte[36_000];
    for (int at = 0; at < sound.length; at += 36) {
      sound[at] = (byte) 0xff;
      sound[at + 1] = (byte) 0xf3;
      sound[at + 2] = 0x18;
      sound[at + 3] = (byte) 0xc0;
    }
    return sound;
  }

  private SyndFeed feed(String channel) throws Exception {
    SyndFeedInput strict = new SyndFeedInput(true, java.util.Locale.ROOT);
    return strict.build(new StringReader(visit(channel + "/feed.rss").getContentAsString()));
  }

  @Test
  void aDraftIsItsEditorsAloneAndWhatIsPublishedIsInTheFeed() throws Exception {
    PersonId owner = members.join();
    PersonId stranger = members.join();
    String channel = begun(owner, "");
    String post = posted(channel, owner, false);
    assertThat(visit("/channels?q=" + word).getContentAsString()).contains(channel);
    for (String path : List.of(post, post + "/sound")) {
      assertThat(visit(path).getStatus()).as(path).isEqualTo(404);
      assertThat(send(get(path), stranger).getStatus()).as(path).isEqualTo(404);
      assertThat(send(get(path), owner).getStatus()).as(path).isEqualTo(200);
    }
    assertThat(visit(channel).getContentAsString()).doesNotContain(post);
    assertThat(feed(channel).getEntries()).isEmpty();

    send(post(post + "/publish"), owner);
    assertThat(visit(post).getContentAsString())
        .contains("<em>talk</em>", "preload=\"none\"")
        .doesNotContain("<script>alert");
    assertThat(visit(channel).getContentAsString()).contains(post);
    SyndFeed feed = feed(channel);
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getLink()).endsWith(post);
    assertThat(entry.getEnclosures().get(0).getType()).isEqualTo("audio/mpeg");
    assertThat(entry.getEnclosures().get(0).getLength()).isEqualTo(36_000);
    EntryInformation episode = (EntryInformation) entry.getModule(EntryInformation.URI);
    assertThat(episode.getDuration().getMilliseconds()).isEqualTo(36_000);
    assertThat(feed.getModule(FeedInformation.URI)).isNotNull();

    send(post(post + "/withdraw"), owner);
    assertThat(visit(post).getStatus()).isEqualTo(404);
    assertThat(feed(channel).getEntries()).isEmpty();
    send(post(post + "/remove"), owner);
    assertThat(send(get(post), owner).getStatus()).isEqualTo(404);
  }

  @Test
  void soundIsSentInTheParts() throws Exception {
    PersonId owner = members.join();
    String sound = posted(begun(owner, ""), owner, true) + "/sound";
    MockHttpServletResponse whole = visit(sound);
    assertThat(whole.getContentType()).isEqualTo("audio/mpeg");
    assertThat(whole.getContentAsByteArray()).isEqualTo(mp3());
    MockHttpServletResponse part =
        mvc.perform(get(sound).header("Range", "bytes=100-199")).andReturn().getResponse();
    assertThat(part.getStatus()).isEqualTo(206);
    assertThat(part.getHeader("Content-Range")).isEqualTo("bytes 100-199/36000");
    assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(mp3(), 100, 200));
    assertThat(
            mvc.perform(get(sound).header("Range", "bytes=-36"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray())
        .hasSize(36);
    assertThat(
            mvc.perform(get(sound).header("Range", "bytes=36000-"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(416);
  }

  @Test
  void aChannelOfAClosedCircleIsItsMembersAloneAndInNoFeed() throws Exception {
    PersonId host = members.join();
    PersonId member = members.join();
    PersonId stranger = members.join();
    UUID circle = circle("PRIVATE", host, member);
    assertThat(
            send(
                    post("/channels/new")
                        .param("kind", "BLOG")
                        .param("title", "x")
                        .param("zone", "Africa/Bamako")
                        .param("of", "circle:" + circle),
                    member)
                .getStatus())
        .isEqualTo(403);
    String channel = begun(host, "circle:" + circle);
    String post = posted(channel, host, true);
    for (String path : List.of(channel, post, post + "/sound")) {
      assertThat(visit(path).getStatus()).as(path).isEqualTo(404);
      assertThat(send(get(path), stranger).getStatus()).as(path).isEqualTo(404);
      assertThat(send(get(path), member).getStatus()).as(path).isEqualTo(200);
    }
    for (PersonId who : List.of(host, member, stranger)) {
      assertThat(send(get(channel + "/feed.rss"), who).getStatus()).isEqualTo(404);
    }
    assertThat(send(get("/channels?q=" + word), stranger).getContentAsString())
        .doesNotContain(channel);
    assertThat(send(get("/channels?q=" + word), member).getContentAsString()).contains(channel);
    assertThat(send(get(channel + "/posts/new"), member).getStatus()).isEqualTo(403);
    assertThat(send(get(channel + "/posts/new"), stranger).getStatus()).isEqualTo(404);
    assertThat(
            moderated.stream()
                .filter(one -> one.kind().equals("broadcast"))
                .findFirst()
                .orElseThrow()
                .find(post.substring(post.lastIndexOf('/') + 1), Optional.empty())
                .orElseThrow()
                .circle())
        .isNotNull();
  }

  private UUID circle(String doors, PersonId host, PersonId member) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into communities.circle (id, name, purpose, rules, written, bond, doors, languages,
              countries, founded_at, revision, last_at, search)
            values (:id, 'Elders', '', '', 'en', 'THEME', :doors, '{}', '{}', now(), 1, now(), '')
            """)
        .param("id", id)
        .param("doors", doors)
        .update();
    jdbc.sql(
            """
            insert into communities.membership (circle, person, name, role, state, since)
            values (:id, :host, 'H', 'HOST', 'IN', now()), (:id, :member, 'M', 'MEMBER', 'IN', now())
            """)
        .param("id", id)
        .param("host", host.value())
        .param("member", member.value())
        .update();
    return id;
  }

  @Test
  void editorsJoinByALinkAndOthersChangeNothing() throws Exception {
    PersonId owner = members.join();
    PersonId editor = members.join();
    String channel = begun(owner, "");
    String post = posted(channel, owner, true);
    for (String path : List.of("/edit", "/editors", "/posts/new", "/schedule", "/remove")) {
      assertThat(send(get(channel + path), editor).getStatus()).as(path).isEqualTo(403);
    }
    for (String path : List.of("/publish", "/withdraw", "/remove", "/edit")) {
      assertThat(send(post(post + path), editor).getStatus()).as(path).isEqualTo(403);
    }
    assertThat(send(get(channel + "/join?key=wrong"), editor).getStatus()).isEqualTo(404);
    String key =
        jdbc.sql("select key from communities.channel where id = :id::uuid")
            .param("id", channel.substring(channel.lastIndexOf('/') + 1))
            .query(String.class)
            .single();
    assertThat(send(get(channel + "/editors"), owner).getContentAsString()).contains(key);
    send(post(channel + "/join").param("key", key).param("name", "Awa"), editor);
    String theirs = posted(channel, editor, true);
    assertThat(visit(theirs).getStatus()).isEqualTo(200);
    assertThat(send(get(channel + "/edit"), editor).getStatus()).isEqualTo(403);

    send(post(channel + "/editors").param("editor", editor.toString()), owner);
    assertThat(send(get(channel + "/posts/new"), editor).getStatus()).isEqualTo(403);
    send(post(channel + "/key"), owner);
    assertThat(send(get(channel + "/join?key=" + key), editor).getStatus()).isEqualTo(404);
  }

  @Test
  void whatIsOnShowsInItsTimeZone() throws Exception {
    PersonId owner = members.join();
    String channel = begun(owner, "");
    assertThat(
            send(
                    post(channel + "/schedule")
                        .param("title", "")
                        .param("day", "soon")
                        .param("time", "25:99")
                        .param("minutes", "0"),
                    owner)
                .getContentAsString())
        .contains("title-error", "day-error", "time-error", "minutes-error");
    send(
        post(channel + "/schedule")
            .param("title", "Live " + word)
            .param("day", LocalDate.now().plusDays(1).toString())
            .param("time", "18:30")
            .param("minutes", "60"),
        owner);
    String page = visit(channel).getContentAsString();
    assertThat(page).contains("Live " + word, "30", "Africa/Bamako", "stream.example.org");
    assertThat(page).doesNotContain("/remove\"");
    String remove =
        send(get(channel), owner)
            .getContentAsString()
            .replaceAll("(?s).*action=\"([^\"]*/schedule/[^\"]*/remove)\".*", "$1");
    send(post(remove), owner);
    assertThat(visit(channel).getContentAsString()).doesNotContain("Live " + word);
  }

  @Test
  void whatIsWrongIsSaidAndWhoIsSlowerSeesBoth() throws Exception {
    PersonId owner = members.join();
    String channel = begun(owner, "");
    MockHttpServletResponse wrong =
        send(
            multipart(channel + "/posts/new")
                .file(
                    new MockMultipartFile(
                        "sound", "x.mp3", "audio/mpeg", "<html>".getBytes(StandardCharsets.UTF_8)))
                .param("title", "Kept <i>")
                .param("text", "x"),
            owner);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("sound-error", "Kept &lt;i>");
    String post = posted(channel, owner, false);
    assertThat(edit(post, owner, 0).getStatus()).isEqualTo(302);
    assertThat(edit(post, owner, 0).getStatus()).isEqualTo(409);
    assertThat(send(post("/channels/new").param("title", ""), owner).getContentAsString())
        .contains("kind-error", "title-error", "zone-error");
  }

  private MockHttpServletResponse edit(String post, PersonId by, int base) throws Exception {
    return send(
        post(post + "/edit").param("base", String.valueOf(base)).param("title", "Changed"), by);
  }

  @Test
  void hiddenOnesShowToTheirEditorsAndStewards() throws Exception {
    PersonId owner = members.join();
    String channel = begun(owner, "");
    String post = posted(channel, owner, true);
    Moderated ours =
        moderated.stream().filter(one -> one.kind().equals("channel")).findFirst().orElseThrow();
    ours.hide(channel.substring(channel.lastIndexOf('/') + 1));
    for (String path : List.of(channel, post, post + "/sound", channel + "/feed.rss")) {
      assertThat(visit(path).getStatus()).as(path).isEqualTo(404);
    }
    assertThat(visit("/channels?q=" + word).getContentAsString()).doesNotContain(channel);
    assertThat(send(get(channel), owner).getStatus()).isEqualTo(200);
    ours.show(channel.substring(channel.lastIndexOf('/') + 1));
    jdbc.sql(
            "insert into people.hidden_page (id, person, since, why) values (gen_random_uuid(), :id, now(), 'test')")
        .param("id", owner.value())
        .update();
    for (String path : List.of(channel, post, channel + "/feed.rss")) {
      assertThat(visit(path).getStatus()).as(path).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    PersonId owner = members.join();
    String channel = begun(owner, "");
    String post = posted(channel, owner, false);
    for (String page :
        List.of(
            "/channels",
            "/channels?q=" + word + "none",
            "/channels/new",
            "/channels/mine",
            channel,
            channel + "/edit",
            channel + "/editors",
            channel + "/schedule",
            channel + "/remove",
            channel + "/posts/new",
            post,
            post + "/edit",
            post + "/remove")) {
      MockHttpServletResponse answer =
          send(get(page).header("Accept-Language", language.code()), owner);
      assertThat(answer.getContentAsString())
          .as(page)
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain(">communities.");
    }
  }
}
