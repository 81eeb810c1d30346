package org.corridor.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Finds the template that a view name names: {@code people/pages/sign-in} is {@code
 * modules/people/pages/sign-in.jte}. Templates are compiled with the application, so a mistake in
 * one breaks the build and not a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Templates implements ViewResolver {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Texts texts;
  private final ResourceUrlProvider assets;
  private final ZoneId zone;

  Templates(Texts texts, ResourceUrlProvider assets, Clock clock) {
    this.texts = texts;
    this.assets = assets;
    this.zone = clock.getZone();
    engine.setTrimControlStructures(true);
  }

  @Override
  public @Nullable View resolveViewName(String viewName, Locale locale) {
    String template = viewName + ".jte";
    if (!engine.hasTemplate(template)) {
      return null;
    }
    return new TemplateView(engine, template, request -> new Page(request, texts, assets, zone));
  }
}
