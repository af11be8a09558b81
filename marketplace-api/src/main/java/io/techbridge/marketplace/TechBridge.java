package io.techbridge.marketplace;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The application. Boot's user with a printed password is left out: nobody can sign in
 * until there are accounts.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class TechBridge {

	public static void main(String[] args) {
		SpringApplication.run(TechBridge.class, args);
	}

}
