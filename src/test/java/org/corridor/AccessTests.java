package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.corridor.AccessDecision.Answer;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.condition.MediaTypeExpression;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint that exists, tried as everybody: nobody gets further than somebody decided. */
@CorridorTest
class AccessTests {

  private static final RequestPostProcessor VISITOR = request -> request;

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired List<AccessDecisions> modules;
  @Autowired List<RequestMappingInfoHandlerMapping> mappings;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  /** A method and a path, with what a request must carry besides to get there. */
  private record Endpoint(String method, String pattern, RequestMappingInfo info) {

    String name() {
      return method + " " + pattern;
    }

    /** Anything in place of the variables; what it is nobody has. */
    String example() {
      return pattern.replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
    }
  }

  @Test
  void somebodyDecidedOnEveryEndpoint() {
    Set<String> existing = endpoints().map(Endpoint::name).collect(Collectors.toSet());
    Set<String> decided =
        decisions().map(AccessDecision::endpoint).collect(Collectors.toCollection(TreeSet::new));

    Set<String> undecided = new TreeSet<>(existing);
    undecided.removeAll(decided);
    assertThat(undecided).as("endpoints that no AccessDecisions speaks of").isEmpty();
    decided.removeAll(existing);
    assertThat(decided).as("decisions on endpoints that do not exist").isEmpty();
  }

  @Test
  void nobodyDecidesTwice() {
    assertThat(decisions().map(AccessDecision::endpoint)).doesNotHaveDuplicates();
  }

  @Test
  void visitorsGetAsFarAsDecided() {
    SoftAssertions softly = new SoftAssertions();
    decisions().forEach(d -> check(softly, "visitor", d, VISITOR, d.visitor(), theirs(d)));
    softly.assertAll();
  }

  @Test
  void membersGetAsFarAsDecided() {
    SoftAssertions softly = new SoftAssertions();
    decisions()
        .forEach(d -> check(softly, "stranger", d, members.signedIn(), d.member(), theirs(d)));
    softly.assertAll();
  }

  @Test
  void ownersReachWhatIsTheirs() {
    SoftAssertions softly = new SoftAssertions();
    decisions()
        .filter(d -> d.owned() != null)
        .forEach(
            d -> {
              PersonId owner = members.join();
              check(softly, "owner", d, members.as(owner), Answer.REACHED, d.owned().apply(owner));
            });
    softly.assertAll();
  }

  @Test
  void formsFromElsewhereReachNothing() throws Exception {
    for (Endpoint endpoint : endpoints().toList()) {
      if (!Set.of("GET", "HEAD", "OPTIONS", "TRACE").contains(endpoint.method())) {
        MvcResult result =
            mvc.perform(build(endpoint, endpoint.example()).with(members.signedIn())).andReturn();
        assertThat(result.getResponse().getStatus()).as(endpoint.name()).isEqualTo(403);
        assertThat(result.getHandler()).as(endpoint.name()).isNull();
      }
    }
  }

  @Test
  void anEndpointThatNobodyDecidedOnIsHiddenFromAll() throws Exception {
    RequestMappingInfo planted =
        RequestMappingInfo.paths("/planted")
            .options(requestMappingHandlerMapping.getBuilderConfiguration())
            .build();
    Method method = AccessTests.class.getDeclaredMethod("planted");
    requestMappingHandlerMapping.registerMapping(planted, this, method);
    try {
      assertThat(endpoints().map(Endpoint::name)).contains("GET /planted", "POST /planted");
      for (RequestPostProcessor who : List.of(VISITOR, members.signedIn())) {
        MvcResult result = mvc.perform(request(HttpMethod.GET, "/planted").with(who)).andReturn();
        assertThat(answer(result)).isEqualTo(Answer.HIDDEN);
      }
    } finally {
      requestMappingHandlerMapping.unregisterMapping(planted);
    }
  }

  void planted() {}

  private void check(
      SoftAssertions softly,
      String who,
      AccessDecision decision,
      RequestPostProcessor identity,
      Answer expected,
      String path) {
    endpoints()
        .filter(endpoint -> endpoint.name().equals(decision.endpoint()))
        .forEach(
            endpoint -> {
              try {
                MvcResult result =
                    mvc.perform(build(endpoint, path).with(identity).with(csrf())).andReturn();
                softly
                    .assertThat(answer(result))
                    .as(
                        "%s at %s (status %d)",
                        who, endpoint.name(), result.getResponse().getStatus())
                    .isEqualTo(expected);
              } catch (Exception e) {
                softly.fail(who + " at " + endpoint.name(), e);
              }
            });
  }

  /** The path of a thing that belongs to a third person, or any path. */
  private String theirs(AccessDecision decision) {
    return decision.owned() != null
        ? decision.owned().apply(members.join())
        : decision.pattern().replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
  }

  private static Answer answer(MvcResult result) {
    int status = result.getResponse().getStatus();
    String location = String.valueOf(result.getResponse().getRedirectedUrl());
    if (status == 401 || location.startsWith("/sign-in?next=")) {
      return Answer.SIGN_IN;
    }
    if (status == 403) {
      return Answer.FORBIDDEN;
    }
    if (result.getHandler() == null && status == 404) {
      return Answer.HIDDEN;
    }
    assertThat(status).as("neither let in nor turned away").isLessThan(500).isNotEqualTo(405);
    return Answer.REACHED;
  }

  private static MockHttpServletRequestBuilder build(Endpoint endpoint, String path) {
    MockHttpServletRequestBuilder request =
        request(HttpMethod.valueOf(endpoint.method()), path.replace("**", "any"));
    RequestMappingInfo info = endpoint.info();
    for (MediaTypeExpression accepted : info.getConsumesCondition().getExpressions()) {
      request.contentType(accepted.getMediaType());
    }
    Set<MediaType> produced = info.getProducesCondition().getProducibleMediaTypes();
    if (!produced.isEmpty()) {
      request.accept(produced.toArray(MediaType[]::new));
    }
    for (NameValueExpression<String> header : info.getHeadersCondition().getExpressions()) {
      request.header(header.getName(), header.getValue() == null ? "1" : header.getValue());
    }
    for (NameValueExpression<String> parameter : info.getParamsCondition().getExpressions()) {
      request.param(parameter.getName(), parameter.getValue() == null ? "1" : parameter.getValue());
    }
    return request;
  }

  private Stream<Endpoint> endpoints() {
    return mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(
            info ->
                info.getPatternValues().stream()
                    .flatMap(
                        pattern ->
                            methods(info).map(method -> new Endpoint(method, pattern, info))));
  }

  private static Stream<String> methods(RequestMappingInfo info) {
    Set<String> named =
        info.getMethodsCondition().getMethods().stream()
            .map(Enum::name)
            .collect(Collectors.toSet());
    return (named.isEmpty() ? Set.of("GET", "POST") : named).stream();
  }

  private Stream<AccessDecision> decisions() {
    return modules.stream().flatMap(module -> module.decisions().stream());
  }
}
