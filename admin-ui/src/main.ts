import { createApp } from 'vue'
import { createWebHistory } from 'vue-router'
import App from './App.vue'
import { consolePlugins } from './plugins'
import './shared/styles/theme.css'
import './shared/styles/base.css'
import './shared/styles/forms.css'
import './shared/styles/print.css'

const app = createApp(App)
consolePlugins(createWebHistory()).forEach((plugin) => {
  app.use(plugin)
})
app.mount('#app')
