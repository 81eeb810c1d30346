package org.corridor.projects.underway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.DesignJson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Projects under way for tests of their subjects: started from a sample design through the pages,
 * with a coordinator (Awa), somebody for the books (Issa), a worker (Binta) and an observer
 * (Pilar).
 */
@Component
public class TeamAtWork {

  private static final Pattern LINK = Pattern.compile("/under-way/join/([A-Za-z0-9_-]+)");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectProvider<MockMvc> mvc;
  private final Members members;
  private final DesignDesk desk;
  private final DesignJson json;
  private final ProjectsUnderWay projects;

  TeamAtWork(
      ObjectProvider<MockMvc> mvc,
      Members members,
      DesignDesk desk,
      DesignJson json,
      ProjectsUnderWay projects) {
    this.mvc = mvc;
    this.members = members;
    this.desk = desk;
    this.json = json;
    this.projects = projects;
  }

  /**
   * @param design that it began from, Awa's
   */
  public record Crew(
      ProjectKey key,
      DesignKey design,
      PersonId awa,
      PersonId issa,
      PersonId binta,
      PersonId pilar,
      PersonId stranger) {

    public String path() {
      return key.path();
    }
  }

  /** From sesame in Yélimané: euros and CFA francs, 24 months from 1 March 2027, in French. */
  public Crew start() throws Exception {
    return start(sample("yelimane"));
  }

  public Crew start(DesignContent content) throws Exception {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    PersonId awa = member("awa", unique);
    DesignKey design = desk.startSample(awa, content).key();
    String path =
        String.valueOf(
            send(
                    awa,
                    post("/under-way/start")
                        .param("design", design.value())
                        .param("start", "2027-03-01")
                        .param("partner", "p1")
                        .param("called", "Awa"))
                .getRedirectedUrl());
    assertThat(path).startsWith("/under-way/");
    ProjectKey key = new ProjectKey(path.substring("/under-way/".length()));
    PersonId issa = member("issa", unique);
    PersonId binta = member("binta", unique);
    PersonId pilar = member("pilar", unique);
    join(awa, path, issa, "Issa", "p2", TeamRole.FINANCE);
    join(awa, path, binta, "Binta", "p2", TeamRole.WORKER);
    join(awa, path, pilar, "Pilar", "", TeamRole.OBSERVER);
    return new Crew(key, design, awa, issa, binta, pilar, member("stranger", unique));
  }

  /** What a sample design says. */
  public DesignContent sample(String name) throws IOException {
    byte[] file =
        new ClassPathResource("modules/projects/design/samples/" + name + ".json")
            .getContentAsByteArray();
    return json.read(JSON.readTree(file).get("content").toString());
  }

  public PersonId member(String name, String unique) {
    return members.join(name + "-" + unique + "@example.org", name + " Secret" + unique);
  }

  private void join(
      PersonId by, String path, PersonId who, String called, String partner, TeamRole role)
      throws Exception {
    Matcher link =
        LINK.matcher(
            send(
                    by,
                    post(path + "/team/invite")
                        .param("partner", partner)
                        .param("role", role.name()))
                .getContentAsString());
    assertThat(link.find()).isTrue();
    assertThat(send(who, post(link.group()).param("called", called)).getRedirectedUrl())
        .isEqualTo(path);
    assertThat(send(who, get(link.group())).getStatus()).isEqualTo(410);
  }

  /**
   * Binta enters ten euros that were spent in cash, which wait for approval.
   *
   * @return the address of the entry
   */
  public String spend(Crew crew, String what) throws Exception {
    return String.valueOf(
        send(
                crew.binta(),
                multipart(crew.path() + "/spending/new")
                    .param("what", what)
                    .param("day", "2026-01-05")
                    .param("amount", "10")
                    .param("currency", "EUR")
                    .param("line", projects.read(crew.key()).plan().budget().lines().get(0).id())
                    .param("partner", "p2")
                    .param("kind", "CASH"))
            .getRedirectedUrl());
  }

  /** Does something as this person, without a request. */
  public void as(PersonId person, Runnable deed) {
    members.as(person, deed);
  }

  public MockHttpServletResponse send(PersonId by, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.getObject()
        .perform(request.with(members.as(by)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  /** The page as this person sees it. */
  public String page(String address, PersonId reader) throws Exception {
    MockHttpServletResponse answer = send(reader, get(address));
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }
}
