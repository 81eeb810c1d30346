package org.corridor.platform.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives pages whose address names a thing the name as a parameter of its own type, without an
 * annotation.
 *
 * @param <T> what names the thing
 */
public abstract class PathArgument<T> implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final Class<T> type;
  private final String variable;

  /**
   * @param variable its place in the address, e.g. {@code key} in {@code /designs/{key}}
   */
  protected PathArgument(Class<T> type, String variable) {
    this.type = type;
    this.variable = variable;
  }

  /** Throws what says that there is no such thing where the value cannot name one. */
  protected abstract T read(String value);

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == type && parameter.getParameterAnnotations().length == 0;
  }

  @Override
  public T resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Object variables =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    Object value = variables instanceof Map<?, ?> map ? map.get(variable) : null;
    return read(String.valueOf(value));
  }
}
