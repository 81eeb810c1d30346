package org.corridor.people.groups.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The form of a group, filled. */
final class SampleForm {

  private SampleForm() {}

  static MockHttpServletRequestBuilder full(String path, String name, String admission) {
    return post(path)
        .param("name", name)
        .param("residence", "GB")
        .param("towns", "Birmingham\nLeeds")
        .param("origin", "JM")
        .param("originPlace", "Kingston")
        .param("sector", "HEALTH")
        .param("about", "We send <what> we know")
        .param("written", "EN")
        .param("admission", admission)
        .param("size", "١٢٠")
        .param("estimate", "1")
        .param("languages[0].language", "jam")
        .param("began", "1998")
        .param("links", "https://example.org/nurses");
  }
}
