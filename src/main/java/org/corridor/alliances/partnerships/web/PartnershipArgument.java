package org.corridor.alliances.partnerships.web;

import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
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
 * Gives pages below {@code /partnerships/{partnership}} a parameter of type {@link PartnershipId};
 * what cannot be one is a partnership that does not exist.
 */
@Component
class PartnershipArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PartnershipId.class
        && parameter.getParameterAnnotations().length == 0;
  }

  @Override
  public PartnershipId resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Object variables =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    Object id = variables instanceof Map<?, ?> map ? map.get("partnership") : null;
    return PartnershipId.of(String.valueOf(id)).orElseThrow(NoSeat::new);
  }
}
