package io.techbridge.marketplace.indexing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexingSettings.class)
class IndexingConfiguration {

}
