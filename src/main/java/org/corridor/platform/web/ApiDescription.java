package org.corridor.platform.web;

import java.util.Arrays;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the API for machines at {@code /api/v1/openapi}. Few ask for it, so what it takes is
 * made when somebody does, not at each start.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String LIBRARY = "org.springdoc.";

  @Bean
  static BeanFactoryPostProcessor describedWhenAsked() {
    return beans ->
        Arrays.stream(beans.getBeanDefinitionNames())
            .map(beans::getBeanDefinition)
            .filter(bean -> String.valueOf(bean.getFactoryBeanName()).startsWith(LIBRARY))
            .forEach(bean -> bean.setLazyInit(true));
  }
}
