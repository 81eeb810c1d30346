package org.corridor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.corridor.CorridorTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Addresses lead to the same methods as Spring by itself finds for them. */
@CorridorTest
class QuickAddressesTests {

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired ApplicationContext context;

  @Test
  void everyAddressAndWhatLooksLikeItLeadsWhereSpringLeadsIt() throws Exception {
    assertThat(requestMappingHandlerMapping).isInstanceOf(QuickAddresses.class);
    RequestMappingHandlerMapping plain = new RequestMappingHandlerMapping();
    plain.setApplicationContext(context);
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach((info, found) -> plain.registerMapping(info, found.getBean(), found.getMethod()));

    SoftAssertions softly = new SoftAssertions();
    List<String> addresses = addresses().toList();
    assertThat(addresses).hasSizeGreaterThan(1_000);
    for (String address : addresses) {
      for (String method : List.of("GET", "POST")) {
        softly
            .assertThat(found(requestMappingHandlerMapping, method, address))
            .as(method + " " + address)
            .isEqualTo(found(plain, method, address));
      }
    }
    softly.assertAll();
  }

  @Test
  void theBeginningIsAllThatIsCertainOfAnAddress() {
    assertThat(QuickAddresses.beginning(Set.of("/threads/{thread}/posts"))).isEqualTo("/threads");
    assertThat(QuickAddresses.beginning(Set.of("/people"))).isEqualTo("/people");
    assertThat(QuickAddresses.beginning(Set.of("/icon-{size}.png"))).isEmpty();
    assertThat(QuickAddresses.beginning(Set.of("/files/**"))).isEqualTo("/files");
    assertThat(QuickAddresses.beginning(Set.of("/news/{id}", "/news/feed"))).isEqualTo("/news");
    assertThat(QuickAddresses.beginning(Set.of("/{anything}"))).isEmpty();
    assertThat(QuickAddresses.beginning(Set.of())).isEmpty();
  }

  private Stream<String> addresses() {
    return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
        .flatMap(info -> info.getPatternValues().stream())
        .map(pattern -> pattern.replaceAll("\\{[^}]*}", "12"))
        .distinct()
        .flatMap(
            path ->
                Stream.of(
                    path,
                    path + "/",
                    path + "/more",
                    path + "x",
                    path.substring(0, Math.max(1, path.lastIndexOf('/'))),
                    encoded(path),
                    "/" + path));
  }

  /** The first letter written as a browser may write it. */
  private static String encoded(String path) {
    return path.length() < 2
        ? path
        : "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2);
  }

  /** The method found, nothing, or the kind of refusal. */
  private static String found(RequestMappingHandlerMapping mapping, String method, String address) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, address);
    ServletRequestPathUtils.parseAndCache(request);
    try {
      HandlerExecutionChain chain = mapping.getHandler(request);
      return chain == null
          ? "nothing"
          : String.valueOf(((HandlerMethod) chain.getHandler()).getMethod());
    } catch (Exception refused) {
      return refused.getClass().getName();
    }
  }
}
