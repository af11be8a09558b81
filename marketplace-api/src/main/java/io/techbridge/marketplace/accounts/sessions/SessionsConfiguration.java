package io.techbridge.marketplace.accounts.sessions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LockOutSettings.class)
class SessionsConfiguration {

}
