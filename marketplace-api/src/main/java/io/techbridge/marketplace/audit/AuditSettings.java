package io.techbridge.marketplace.audit;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit log.
 *
 * @param keep how long entries are kept, such as {@code 3y}; at least six months
 */
@ConfigurationProperties("techbridge.audit")
record AuditSettings(@DefaultValue("3y") Period keep) {

}
