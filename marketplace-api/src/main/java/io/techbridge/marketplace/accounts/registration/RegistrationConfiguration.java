package io.techbridge.marketplace.accounts.registration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TermsSettings.class)
class RegistrationConfiguration {

}
