package org.corridor.projects.design.web;

import java.util.List;
import java.util.Map;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignNotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives pages below {@code /designs/{key}} the key as a parameter of type {@link DesignKey}; what
 * cannot be a key is a design that does not exist.
 */
@Component
class KeyArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == DesignKey.class
        && parameter.getParameterAnnotations().length == 0;
  }

  @Override
  public DesignKey resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Object variables =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    Object key = variables instanceof Map<?, ?> map ? map.get("key") : null;
    try {
      return new DesignKey(String.valueOf(key));
    } catch (IllegalArgumentException e) {
      throw new DesignNotFound();
    }
  }
}
