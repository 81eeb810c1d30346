package org.corridor.communities.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Events for the tests of pages, made through the pages. */
public record SomeEvents(MockMvc mvc, Members members) {

  /** In a month: Paris and Bamako at the same time. */
  public static final LocalDate DAY = LocalDate.now().plusDays(30);

  public MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  public MockHttpServletResponse visit(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer = mvc.perform(request.with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  public static MockHttpServletRequestBuilder full(String path, String title) {
    return post(path)
        .param("title", title)
        .param("kind", "FAIR")
        .param("written", "en")
        .param("about", "Bring **seeds** <script>")
        .param("starts-day", DAY.toString())
        .param("starts-time", "10:00")
        .param("ends-time", "17:00")
        .param("zone", "Europe/Paris")
        .param("venues[0].country", "FR")
        .param("venues[0].town", "Montreuil")
        .param("venues[0].address", "12, rue du Pré")
        .param("venues[1].country", "ML")
        .param("venues[1].town", "Kayes")
        .param("venues[1].link", "https://meet.example.org/zq-room")
        .param("name", "Awa");
  }

  /** A draft of this organiser; its path. */
  public String draft(PersonId organiser, String title) throws Exception {
    return draft(full("/events/new", title), organiser);
  }

  public String draft(MockHttpServletRequestBuilder form, PersonId organiser) throws Exception {
    MockHttpServletResponse answer =
        perform(form.param("id", UUID.randomUUID().toString()), organiser);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  public String published(PersonId organiser, String title) throws Exception {
    String path = draft(organiser, title);
    perform(post(path + "/publish"), organiser);
    return path;
  }
}
