package org.corridor.communities.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corridor.CorridorTest;
import org.corridor.communities.CircleId;
import org.corridor.communities.Moderated;
import org.corridor.communities.threads.CircleWorld.Post;
import org.corridor.communities.threads.Threads.Said;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * In random worlds everybody asks for everything in every way there is, and gets exactly what a
 * rule that was written apart from the code lets them read.
 */
@CorridorTest
class NothingLeaksFromCirclesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired Threads threads;
  @Autowired List<Moderated> kinds;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everybodyReadsWhatTheyMayAndNothingElse(long seed) throws Exception {
    CircleWorld world = new CircleWorld(seed, members, jdbc);
    Moderated reported =
        kinds.stream().filter(one -> one.kind().equals("post")).findFirst().orElseThrow();
    int met = 0;
    for (PersonId reader : world.people) {
      for (CircleWorld.Thread thread : world.threads) {
        String page = page("/threads/" + thread.id(), reader);
        for (Post post : of(world, thread)) {
          assertThat(page.contains(post.word())).as("page").isEqualTo(world.sees(reader, post));
        }
      }
      for (CircleWorld.Circle circle : world.circles) {
        String list = page("/circles/" + circle.id(), reader);
        for (CircleWorld.Thread thread : world.threads) {
          boolean listed =
              thread.circle().equals(circle)
                  && world.reads(reader, circle)
                  && !thread.hidden()
                  && !world.isApart(reader, thread.author());
          assertThat(list.contains("\"/threads/" + thread.id() + "\""))
              .as("list")
              .isEqualTo(listed);
        }
        List<Long> digest =
            threads.since(new CircleId(circle.id()), reader, Instant.EPOCH, 100).stream()
                .map(said -> id(world, said))
                .toList();
        assertThat(digest)
            .as("digest")
            .containsExactlyInAnyOrderElementsOf(
                world.posts.stream()
                    .filter(post -> post.thread().circle().equals(circle))
                    .filter(post -> world.meets(reader, post))
                    .map(Post::id)
                    .toList());
      }
      for (Post post : world.posts) {
        boolean meets = world.meets(reader, post);
        met += meets ? 1 : 0;
        assertThat(page("/discussions?q=" + post.word(), reader).contains("It says " + post.word()))
            .as("search")
            .isEqualTo(meets);
        assertThat(
                threads.post(new ThreadId(post.thread().id()), post.number(), reader).isPresent())
            .as("mail")
            .isEqualTo(meets);
        assertThat(reported.find(String.valueOf(post.id()), Optional.of(reader)).isPresent())
            .as("report")
            .isEqualTo(meets);
      }
    }
    assertThat(met).as("so that this can fail").isPositive();
    visitorsReadWhatIsOpen(world);
  }

  private void visitorsReadWhatIsOpen(CircleWorld world) throws Exception {
    for (CircleWorld.Circle circle : world.circles) {
      MockHttpServletResponse feed =
          mvc.perform(get("/circles/" + circle.id() + "/feed")).andReturn().getResponse();
      assertThat(feed.getStatus()).isEqualTo(circle.doors().equals("OPEN") ? 200 : 404);
      for (Post post : world.posts) {
        assertThat(feed.getContentAsString().contains(post.word()))
            .as("feed")
            .isEqualTo(post.thread().circle().equals(circle) && world.isPublic(post));
      }
      if (circle.doors().equals("PRIVATE")) {
        for (String path : List.of("", "/about", "/feed", "/members", "/threads", "/health")) {
          assertThat(stranger("/circles/" + circle.id() + path)).as(path).isEqualTo(404);
        }
      }
    }
    for (CircleWorld.Thread thread : world.threads) {
      String page = visitor("/threads/" + thread.id());
      for (Post post : of(world, thread)) {
        assertThat(page.contains(post.word())).as("page").isEqualTo(world.isPublic(post));
      }
    }
    for (Post post : world.posts) {
      assertThat(visitor("/discussions?q=" + post.word()).contains("It says " + post.word()))
          .as("search")
          .isEqualTo(world.isPublic(post));
    }
  }

  private int stranger(String path) throws Exception {
    return mvc.perform(get(path).with(members.as(members.join())))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private static List<Post> of(CircleWorld world, CircleWorld.Thread thread) {
    return world.posts.stream().filter(post -> post.thread().equals(thread)).toList();
  }

  private static long id(CircleWorld world, Said said) {
    return world.posts.stream()
        .filter(post -> said.words().contains(post.word()))
        .mapToLong(Post::id)
        .findFirst()
        .orElseThrow();
  }

  private String page(String path, PersonId reader) throws Exception {
    return body(get(path).with(members.as(reader)));
  }

  private String visitor(String path) throws Exception {
    return body(get(path));
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse().getContentAsString();
  }
}
