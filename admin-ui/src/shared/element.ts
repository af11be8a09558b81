// Only what is used, each with its own style sheet: all of Element Plus would triple the first download.
import 'element-plus/es/components/alert/style/css'
import 'element-plus/es/components/button/style/css'
import 'element-plus/es/components/input/style/css'
import 'element-plus/es/components/skeleton/style/css'
import 'element-plus/es/components/skeleton-item/style/css'

export { ElAlert } from 'element-plus/es/components/alert/index'
export { ElButton } from 'element-plus/es/components/button/index'
export { ElInput } from 'element-plus/es/components/input/index'
export { ElSkeleton, ElSkeletonItem } from 'element-plus/es/components/skeleton/index'
