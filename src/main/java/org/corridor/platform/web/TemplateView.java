package org.corridor.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A template, given its model and the {@link Page}. It is rendered in full before the first byte is
 * sent.
 */
final class TemplateView implements View {

  private static final String HTML = "text/html;charset=UTF-8";

  private final TemplateEngine templates;
  private final String template;
  private final Function<HttpServletRequest, Page> pages;

  TemplateView(
      TemplateEngine templates, String template, Function<HttpServletRequest, Page> pages) {
    this.templates = templates;
    this.template = template;
    this.pages = pages;
  }

  @Override
  public String getContentType() {
    return HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    Page page = pages.apply(request);
    Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
    parameters.put("page", page);
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template, parameters, output);

    response.setContentType(HTML);
    response.setLocale(page.language().locale());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
